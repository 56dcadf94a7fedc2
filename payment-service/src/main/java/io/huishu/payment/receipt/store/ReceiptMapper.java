package io.huishu.payment.receipt.store;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.huishu.payment.receipt.Receipt;
import io.huishu.payment.receipt.ReceiptView;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** Rows of {@code receipt} and {@code receipt_counter}. */
@Mapper
public interface ReceiptMapper extends BaseMapper<Receipt> {
    /** The row lock it takes is held from the count to the commit. */
    @Update("UPDATE receipt_counter SET last_number = last_number + 1, version = version + 1 WHERE id = #{year}")
    int advance(@Param("year") int year);

    /** For the first of a year alone: several at once may deadlock here, and an update of a row that stands cannot. */
    @Insert("""
            INSERT INTO receipt_counter (id, last_number) VALUES (#{year}, 1)
            ON DUPLICATE KEY UPDATE last_number = last_number + 1, version = version + 1""")
    int begin(@Param("year") int year);

    @Select("SELECT last_number FROM receipt_counter WHERE id = #{year}")
    int lastNumber(@Param("year") int year);

    @Select("SELECT * FROM receipt WHERE valid_charge_id = #{chargeId} FOR UPDATE")
    @Nullable
    Receipt lockValid(@Param("chargeId") String chargeId);

    @Select("""
            <script>
            SELECT r.id, r.number, r.charge_id, COALESCE(u.name, '') AS unit_name, r.subject,
                   r.amount_fen AS amount, r.issued_at, r.voided_at, r.void_reason
            FROM receipt r LEFT JOIN unit u ON u.id = r.unit_id
            WHERE 1 = 1
            <if test="units != null">AND r.unit_id IN
              <foreach collection="units" item="u" open="(" separator="," close=")">#{u}</foreach></if>
            <if test="after != null">AND r.id &lt; #{after}</if>
            ORDER BY r.id DESC LIMIT #{rows}
            </script>""")
    List<ReceiptView> list(
            @Param("units") @Nullable List<String> units,
            @Param("after") @Nullable String after,
            @Param("rows") int rows);
}
