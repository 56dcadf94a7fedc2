package io.huishu.payment.invoice.store;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.huishu.payment.invoice.Invoice;
import io.huishu.payment.invoice.InvoiceState;
import io.huishu.payment.invoice.InvoiceView;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Rows of the table {@code invoice}. */
@Mapper
public interface InvoiceMapper extends BaseMapper<Invoice> {
    String VIEW = """
            SELECT i.id, i.state, i.charge_id, COALESCE(u.name, '') AS unit_name, i.subject, i.amount_fen AS amount,
                   i.title, i.tax_number, i.asked_at, i.number, i.issued_on, i.reason
            FROM invoice i LEFT JOIN unit u ON u.id = i.unit_id WHERE
            """;

    @Select("SELECT * FROM invoice WHERE id = #{id} FOR UPDATE")
    @Nullable
    Invoice lock(@Param("id") String id);

    @Select("SELECT COUNT(*) FROM invoice WHERE live_charge_id = #{chargeId}")
    int asked(@Param("chargeId") String chargeId);

    @Select("SELECT COUNT(*) FROM invoice WHERE number = #{number}")
    int taken(@Param("number") String number);

    @Select(VIEW + " i.id = #{id}")
    @Nullable
    InvoiceView view(@Param("id") String id);

    @Select("<script>" + VIEW + """
             1 = 1
            <if test="state != null">AND i.state = #{state}</if>
            <if test="query != null">
              <bind name="like" value="'%' + query + '%'"/>
              AND (i.title LIKE #{like} OR u.name LIKE #{like}
                   OR CONVERT(i.number USING utf8mb4) LIKE #{like})</if>
            <if test="after != null">AND i.id &lt; #{after}</if>
            ORDER BY i.id DESC LIMIT #{rows}
            </script>""")
    List<InvoiceView> list(
            @Param("state") @Nullable InvoiceState state,
            @Param("query") @Nullable String query,
            @Param("after") @Nullable String after,
            @Param("rows") int rows);

    @Select("<script>" + VIEW + """
             i.unit_id IN <foreach collection="units" item="u" open="(" separator="," close=")">#{u}</foreach>
            <if test="after != null">AND i.id &lt; #{after}</if>
            ORDER BY i.id DESC LIMIT #{rows}
            </script>""")
    List<InvoiceView> ofUnits(
            @Param("units") List<String> units, @Param("after") @Nullable String after, @Param("rows") int rows);
}
