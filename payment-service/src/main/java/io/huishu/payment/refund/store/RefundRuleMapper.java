package io.huishu.payment.refund.store;

import io.huishu.chassis.money.Money;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** The chamber's row of {@code refund_rule}. */
@Mapper
public interface RefundRuleMapper {
    @Select("SELECT approval_over_fen FROM refund_rule WHERE id = 1")
    @Nullable
    Money approvalOver();

    @Insert("INSERT IGNORE INTO refund_rule (id, approval_over_fen) VALUES (1, #{limit})")
    int open(@Param("limit") Money limit);

    @Update("UPDATE refund_rule SET approval_over_fen = #{limit}, version = version + 1 WHERE id = 1")
    int set(@Param("limit") Money limit);
}
