package io.huishu.payment.credential.store.crosstenant;

import io.huishu.chassis.data.AcrossTenants;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Numbers of chambers only, never their rows. */
@Mapper
@AcrossTenants(reason = "A notice names a merchant and no chamber; the janitor must know where keys wait for a check.")
public interface MerchantChambersMapper {
    @Select("SELECT tenant_id FROM merchant_credential WHERE mchid = #{mchid} AND state <> 'RETIRED'"
            + " ORDER BY given_at DESC LIMIT 1")
    List<Long> ofMerchant(@Param("mchid") String mchid);

    @Select("SELECT tenant_id FROM merchant_credential WHERE next_check_at <= #{now}"
            + " UNION SELECT tenant_id FROM merchant_credential WHERE retire_at <= #{now}"
            + " UNION SELECT tenant_id FROM channel_question WHERE due_at <= #{now}")
    List<Long> withSomethingDue(@Param("now") Instant now);
}
