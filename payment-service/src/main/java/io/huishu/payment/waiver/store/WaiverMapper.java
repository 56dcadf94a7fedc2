package io.huishu.payment.waiver.store;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.huishu.payment.waiver.Waiver;
import io.huishu.payment.waiver.WaiverState;
import io.huishu.payment.waiver.WaiverView;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Rows of the table {@code waiver}. */
@Mapper
public interface WaiverMapper extends BaseMapper<Waiver> {
    String VIEW = """
            SELECT w.id, w.charge_id, w.unit_id, COALESCE(u.name, '') AS unit_name, c.subject, w.kind,
                   w.amount_fen AS amount, c.amount_fen - c.reduced_fen - c.received_fen AS due,
                   o.id IS NOT NULL AS paying, w.reason, w.meeting_id, w.meeting_words, w.state, w.proposed_by,
                   w.proposed_by_name, w.proposed_at, w.decided_by_name, w.decided_at, w.note
            FROM waiver w JOIN charge c ON c.id = w.charge_id
                 LEFT JOIN unit u ON u.id = w.unit_id
                 LEFT JOIN pay_order o ON o.open_charge_id = w.charge_id
            """;

    @Select(VIEW + "WHERE w.id = #{id}")
    @Nullable
    WaiverView view(@Param("id") String id);

    @Select("<script>" + VIEW + """
            WHERE 1 = 1 <if test="state != null">AND w.state = #{state}</if>
            <if test="after != null">AND w.id &lt; #{after}</if>
            ORDER BY w.id DESC LIMIT #{rows}
            </script>""")
    List<WaiverView> page(
            @Param("state") @Nullable WaiverState state,
            @Param("after") @Nullable String after,
            @Param("rows") int rows);
}
