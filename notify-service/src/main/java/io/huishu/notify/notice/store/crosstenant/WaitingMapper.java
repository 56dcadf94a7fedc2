package io.huishu.notify.notice.store.crosstenant;

import io.huishu.chassis.data.AcrossTenants;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
@AcrossTenants(reason = "the sender looks for the chambers whose messages wait, then works for one at a time")
interface WaitingMapper {
    @Select("SELECT DISTINCT tenant_id FROM delivery WHERE next_at <= #{now}")
    List<Long> withDue(Instant now);
}
