package io.huishu.chassis.data.crosstenant;

import java.util.List;
import org.apache.ibatis.annotations.Select;

public interface NotNamed {
    @Select("select name from member order by name")
    List<String> names();
}
