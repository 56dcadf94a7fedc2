package io.huishu.cards;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

public interface Cards {
    @Insert("insert into card (id, name) values (#{id}, #{name})")
    int add(String id, String name);

    @Select("select name from card where id = #{id}")
    List<String> names(String id);

    @Update("update card set name = #{name} where id = #{id}")
    int rename(String id, String name);
}
