package io.huishu.payment.refund.store.crosstenant;

import io.huishu.chassis.data.AcrossTenants;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Numbers of chambers only, never their rows. */
@Mapper
@AcrossTenants(reason = "The janitor must know in which chambers WeChat is to be asked about a refund.")
public interface RefundChambersMapper {
    @Select("""
            SELECT tenant_id FROM refund WHERE next_check_at <= #{now}
            UNION SELECT tenant_id FROM refund_notice WHERE next_try_at <= #{now}""")
    List<Long> withDueRefunds(@Param("now") Instant now);
}
