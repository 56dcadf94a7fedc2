package io.huishu.cards;

import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

public interface LeakyCards {
    @Update("update card c join card d on d.id = c.id set d.name = '换' where c.id = #{id}")
    int join(String id);

    @Select("select nothing from card")
    String broken();

    @Select("select name from card where id = #{id}")
    String right(String id);
}
