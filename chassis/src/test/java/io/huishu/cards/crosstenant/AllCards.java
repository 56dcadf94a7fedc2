package io.huishu.cards.crosstenant;

import io.huishu.chassis.data.AcrossTenants;
import java.util.List;
import org.apache.ibatis.annotations.Select;

@AcrossTenants(reason = "What a careless door would show")
public interface AllCards {
    @Select("select name from card where id = #{id}")
    List<String> names(String id);
}
