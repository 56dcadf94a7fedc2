package io.huishu.chassis.data.crosstenant;

import io.huishu.chassis.data.AcrossTenants;
import java.util.List;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@AcrossTenants(reason = "Tests that a named mapper reads all chambers and writes none")
public interface MembersEverywhere {
    @Select("select name from member order by name")
    List<String> names();

    @Select("select table_name from information_schema.tables")
    List<String> tables();

    @Select("delete from member")
    List<String> disguised();

    @Update("update member set amount = 0")
    int spoil();
}
