package io.huishu.event.registration.store.crosstenant;

import io.huishu.chassis.data.AcrossTenants;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** Numbers of chambers only, never their rows. */
@Mapper
@AcrossTenants(reason = "the janitor must know in which chambers a hold ends or a fee is given up")
interface DueFeesMapper {
    @Select("SELECT DISTINCT tenant_id FROM registration WHERE next_step_at <= #{now} ORDER BY tenant_id")
    List<Long> chambers(Instant now);
}
