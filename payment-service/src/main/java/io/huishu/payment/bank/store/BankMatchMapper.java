package io.huishu.payment.bank.store;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.huishu.payment.bank.BankMatch;
import io.huishu.payment.bank.MatchView;
import io.huishu.payment.bank.OpenCharge;
import io.huishu.payment.bank.OpenEntry;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Rows of the table {@code bank_match}, and what matching looks at. */
@Mapper
interface BankMatchMapper extends BaseMapper<BankMatch> {
    @Select("""
            SELECT * FROM bank_match WHERE line_id = #{lineId} AND state = 'ACTIVE' ORDER BY charge_id, id FOR UPDATE""")
    List<BankMatch> lockActive(@Param("lineId") String lineId);

    @Select("""
            SELECT m.id, m.kind, m.unit_id, COALESCE(u.name, '') AS unit_name, m.charge_id, c.subject,
                   m.amount_fen AS amount, m.matched_at
            FROM bank_match m LEFT JOIN unit u ON u.id = m.unit_id LEFT JOIN charge c ON c.id = m.charge_id
            WHERE m.line_id = #{lineId} AND m.state = 'ACTIVE' ORDER BY m.id""")
    List<MatchView> ofLine(@Param("lineId") String lineId);

    @Select("""
            SELECT c.id AS charge_id, c.unit_id, COALESCE(u.name, '') AS unit_name, u.member_no, u.credit_code, c.subject,
                   c.dues_year, c.amount_fen - c.reduced_fen - c.received_fen AS due, c.due_on
            FROM charge c LEFT JOIN unit u ON u.id = c.unit_id
            WHERE c.state = 'OPEN' AND c.amount_fen - c.reduced_fen - c.received_fen > 0
            ORDER BY c.due_on, c.id LIMIT #{most}""")
    List<OpenCharge> openCharges(@Param("most") int most);

    @Select("""
            SELECT e.id AS entry_id, e.unit_id, COALESCE(u.name, '') AS unit_name, c.subject, e.method,
                   e.amount_fen AS amount, e.received_on, e.reference
            FROM offline_entry e JOIN charge c ON c.id = e.charge_id LEFT JOIN unit u ON u.id = e.unit_id
            WHERE e.line_id IS NULL AND e.undone_at IS NULL ORDER BY e.received_on DESC, e.id LIMIT #{most}""")
    List<OpenEntry> openEntries(@Param("most") int most);

    @Select("""
            <script>
            SELECT DISTINCT l.payer, m.unit_id FROM bank_match m JOIN bank_line l ON l.id = m.line_id
            WHERE m.state = 'ACTIVE' AND l.payer IN
            <foreach collection="payers" item="p" open="(" separator="," close=")">#{p}</foreach>
            </script>""")
    List<PaidBefore> paidBefore(@Param("payers") Collection<String> payers);

    @Select("""
            <script>
            SELECT charge_id FROM pay_order WHERE order_no IN
            <foreach collection="words" item="w" open="(" separator="," close=")">#{w}</foreach>
            </script>""")
    List<String> ordered(@Param("words") Collection<String> words);
}
