package io.huishu.payment.order.store.crosstenant;

import io.huishu.chassis.data.AcrossTenants;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Numbers of chambers only, never their rows. */
@Mapper
@AcrossTenants(reason = "The janitor must know in which chambers WeChat is to be asked about an open attempt.")
public interface DueChambersMapper {
    @Select("SELECT DISTINCT tenant_id FROM pay_order WHERE next_check_at <= #{now} ORDER BY tenant_id")
    List<Long> withDueOrders(@Param("now") Instant now);
}
