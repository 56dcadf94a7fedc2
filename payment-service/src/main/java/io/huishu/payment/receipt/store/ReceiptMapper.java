package io.huishu.payment.receipt.store;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.huishu.payment.receipt.Receipt;
import io.huishu.payment.receipt.ReceiptFacts;
import io.huishu.payment.receipt.ReceiptView;
import io.huishu.payment.receipt.Receipts.ReceiptFilter;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Rows of the table {@code receipt}. */
@Mapper
public interface ReceiptMapper extends BaseMapper<Receipt> {
    String VIEW = """
            SELECT r.id, r.state, r.number, r.charge_id, r.payer AS unit_name, r.subject, r.amount_fen AS amount,
                   r.asked_at, r.issued_at, r.voided_at, r.void_reason, o.number AS replaces,
                   n.id AS replaced_by_id, n.number AS replaced_by, h.state AS hand_over, h.reason AS hand_over_reason
            FROM receipt r LEFT JOIN receipt o ON o.id = r.replaces_id
                 LEFT JOIN receipt n ON n.replaces_id = r.id
                 LEFT JOIN receipt_hand_over h ON h.receipt_id = r.id AND h.what = r.state WHERE
            """;

    @Select(VIEW + " r.id = #{id}")
    @Nullable
    ReceiptView view(@Param("id") String id);

    @Select("""
            <script>
            SELECT r.id, r.state, b.kind, r.number, r.issued_at, r.payer, r.subject, r.amount_fen AS amount,
                   r.voided_at, r.void_reason
            FROM receipt r LEFT JOIN receipt_book b ON b.id = r.book_id WHERE r.id = #{id}
            <if test="units != null">AND r.unit_id IN
              <foreach collection="units" item="u" open="(" separator="," close=")">#{u}</foreach></if>
            </script>""")
    @Nullable
    ReceiptFacts facts(@Param("id") String id, @Param("units") @Nullable List<String> units);

    @Select("SELECT COUNT(*) FROM receipt WHERE replaces_id = #{id}")
    int replacing(@Param("id") String id);

    @Select("SELECT * FROM receipt WHERE id = #{id} FOR UPDATE")
    @Nullable
    Receipt lock(@Param("id") String id);

    @Select("SELECT * FROM receipt WHERE valid_charge_id = #{chargeId} FOR UPDATE")
    @Nullable
    Receipt lockValid(@Param("chargeId") String chargeId);

    @Select("SELECT id FROM receipt WHERE state = 'WAITING' ORDER BY id")
    List<String> waiting();

    @Select("<script>" + VIEW + """
             1 = 1
            <if test="f.state != null">AND r.state = #{f.state}</if>
            <if test="f.bookId != null">AND r.book_id = #{f.bookId}</if>
            <if test="f.query != null">
              <bind name="like" value="'%' + f.query + '%'"/>
              AND (r.payer LIKE #{like} OR CONVERT(r.number USING utf8mb4) LIKE #{like})</if>
            <if test="after != null">AND r.id &lt; #{after}</if>
            ORDER BY r.id DESC LIMIT #{rows}
            </script>""")
    List<ReceiptView> list(
            @Param("f") ReceiptFilter filter, @Param("after") @Nullable String after, @Param("rows") int rows);

    /** What was never numbered and is withdrawn is no receipt of theirs. */
    @Select("<script>" + VIEW + """
             r.state != 'WITHDRAWN'
            AND r.unit_id IN <foreach collection="units" item="u" open="(" separator="," close=")">#{u}</foreach>
            <if test="after != null">AND r.id &lt; #{after}</if>
            ORDER BY r.id DESC LIMIT #{rows}
            </script>""")
    List<ReceiptView> ofUnits(
            @Param("units") List<String> units, @Param("after") @Nullable String after, @Param("rows") int rows);
}
