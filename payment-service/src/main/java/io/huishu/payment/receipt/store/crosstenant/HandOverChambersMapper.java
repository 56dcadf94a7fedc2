package io.huishu.payment.receipt.store.crosstenant;

import io.huishu.chassis.data.AcrossTenants;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Numbers of chambers only, never their rows. */
@Mapper
@AcrossTenants(reason = "Who hands electronic receipts over must know in which chambers some are due.")
public interface HandOverChambersMapper {
    @Select("SELECT DISTINCT tenant_id FROM receipt_hand_over WHERE next_at <= #{now} ORDER BY tenant_id")
    List<Long> withDue(@Param("now") Instant now);
}
