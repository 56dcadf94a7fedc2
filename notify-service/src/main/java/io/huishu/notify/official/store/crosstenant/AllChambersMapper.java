package io.huishu.notify.official.store.crosstenant;

import io.huishu.chassis.data.AcrossTenants;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

@Mapper
@AcrossTenants(reason = "WeChat names an official account by appid only; waiting menus are looked for in all chambers")
interface AllChambersMapper {
    @Select("SELECT tenant_id FROM known_chamber WHERE official_appid = #{officialAppid}")
    @Nullable
    Long chamberOf(String officialAppid);

    @Select("SELECT DISTINCT tenant_id FROM menu_task WHERE next_at <= #{now}")
    List<Long> withMenuDue(Instant now);
}
