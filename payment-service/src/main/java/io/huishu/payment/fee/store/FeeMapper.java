package io.huishu.payment.fee.store;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.huishu.payment.fee.Fee;
import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Rows of the table {@code fee}. */
@Mapper
public interface FeeMapper extends BaseMapper<Fee> {
    @Select("SELECT * FROM fee WHERE id = #{id} FOR UPDATE")
    @Nullable
    Fee lock(@Param("id") String id);

    @Select("SELECT pay_until FROM fee WHERE charge_id = #{chargeId}")
    @Nullable
    Instant payUntil(@Param("chargeId") String chargeId);
}
