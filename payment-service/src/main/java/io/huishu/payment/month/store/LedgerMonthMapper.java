package io.huishu.payment.month.store;

import io.huishu.chassis.money.Money;
import io.huishu.payment.month.AccountSum;
import io.huishu.payment.month.LedgerMonth.DayAmount;
import io.huishu.payment.month.LedgerMonth.DaySum;
import io.huishu.payment.month.VoucherLine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Reads the ledger of a month. */
@Mapper
public interface LedgerMonthMapper {
    @Select("""
            <script>
            SELECT debit, credit, COUNT(*) AS `lines`, SUM(amount_fen) AS amount FROM ledger_line
            WHERE booked_on &lt;= #{to} <if test="from != null">AND booked_on &gt;= #{from}</if>
            GROUP BY debit, credit
            </script>""")
    List<AccountSum> sums(@Param("from") @Nullable LocalDate from, @Param("to") LocalDate to);

    @Select("""
            SELECT booked_on AS day, kind, SUM(amount_fen) AS amount FROM ledger_line
            WHERE booked_on BETWEEN #{from} AND #{to} GROUP BY booked_on, kind""")
    List<DaySum> days(@Param("from") LocalDate from, @Param("to") LocalDate to);

    @Select("""
            SELECT booked_on AS day, COUNT(*) AS `count`, SUM(amount_fen) AS amount FROM bank_line
            WHERE direction = 'IN' AND booked_on BETWEEN #{from} AND #{to} GROUP BY booked_on""")
    List<DayAmount> bankDays(@Param("from") LocalDate from, @Param("to") LocalDate to);

    @Select("""
            SELECT issued_at, amount_fen AS amount FROM receipt
            WHERE state = 'ISSUED' AND issued_at >= #{start} AND issued_at < #{end}""")
    List<Issued> issued(@Param("start") Instant start, @Param("end") Instant end);

    @Select("""
            <script>
            SELECT l.id, l.booked_on, l.kind, l.debit, l.credit, l.amount_fen AS amount, u.name AS unit_name, l.memo,
                   l.source_id
            FROM ledger_line l LEFT JOIN unit u ON u.id = l.unit_id
            WHERE l.booked_on BETWEEN #{from} AND #{to}
            <if test="day != null">AND (l.booked_on &gt; #{day} OR l.booked_on = #{day} AND l.id &gt; #{id})</if>
            ORDER BY l.booked_on, l.id LIMIT #{rows}
            </script>""")
    List<VoucherLine> lines(
            @Param("from") LocalDate from,
            @Param("to") LocalDate to,
            @Param("day") @Nullable LocalDate day,
            @Param("id") @Nullable String id,
            @Param("rows") int rows);

    /** A valid receipt. */
    record Issued(Instant issuedAt, Money amount) {}
}
