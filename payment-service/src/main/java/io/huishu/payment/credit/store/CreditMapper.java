package io.huishu.payment.credit.store;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.huishu.chassis.money.Money;
import io.huishu.payment.credit.CreditUse;
import io.huishu.payment.credit.CreditUseView;
import io.huishu.payment.credit.CreditView;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Rows of the tables {@code unit_credit} and {@code credit_use}. */
@Mapper
interface CreditMapper extends BaseMapper<CreditUse> {
    @Select("SELECT balance_fen FROM unit_credit WHERE id = #{unitId}")
    @Nullable
    Money balance(@Param("unitId") String unitId);

    @Insert("""
            INSERT INTO unit_credit (id, balance_fen) VALUES (#{unitId}, #{amount})
            ON DUPLICATE KEY UPDATE balance_fen = balance_fen + #{amount}, version = version + 1""")
    int add(@Param("unitId") String unitId, @Param("amount") Money amount);

    @Update("""
            UPDATE unit_credit SET balance_fen = balance_fen - #{amount}, version = version + 1
            WHERE id = #{unitId} AND balance_fen >= #{amount}""")
    int take(@Param("unitId") String unitId, @Param("amount") Money amount);

    @Select("SELECT * FROM credit_use WHERE id = #{id} FOR UPDATE")
    @Nullable
    CreditUse hold(@Param("id") String id);

    @Select("""
            <script>
            SELECT c.id AS unit_id, COALESCE(u.name, '') AS unit_name, c.balance_fen AS balance
            FROM unit_credit c LEFT JOIN unit u ON u.id = c.id
            WHERE c.balance_fen &gt; 0 <if test="after != null">AND c.id &gt; #{after}</if>
            ORDER BY c.id LIMIT #{rows}
            </script>""")
    List<CreditView> list(@Param("after") @Nullable String after, @Param("rows") int rows);

    @Select("""
            SELECT u.id, u.kind, u.charge_id, c.subject, u.amount_fen AS amount, u.used_on, u.reference
            FROM credit_use u LEFT JOIN charge c ON c.id = u.charge_id
            WHERE u.unit_id = #{unitId} AND u.undone_at IS NULL ORDER BY u.id DESC LIMIT 200""")
    List<CreditUseView> uses(@Param("unitId") String unitId);
}
