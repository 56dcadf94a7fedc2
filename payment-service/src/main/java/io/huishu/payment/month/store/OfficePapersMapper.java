package io.huishu.payment.month.store;

import io.huishu.chassis.money.Money;
import io.huishu.payment.charge.ChargeKind;
import io.huishu.payment.charge.ChargeState;
import io.huishu.payment.month.Credit;
import io.huishu.payment.month.OfficeEntry;
import io.huishu.payment.month.ReceiptSeen;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** What charges, receipts, the bank and the office say of a month. */
@Mapper
public interface OfficePapersMapper {
    /** Charges that money met in the month, or whose receipt was issued or voided in it. */
    @Select("""
            SELECT l.charge_id FROM ledger_line l
            WHERE l.booked_on BETWEEN #{from} AND #{to} AND l.charge_id IS NOT NULL AND l.credit = 'RECEIVABLE'
              AND l.debit IN ('WECHAT', 'BANK', 'CASH', 'CREDIT')
            UNION
            SELECT r.charge_id FROM receipt r WHERE r.issued_at >= #{start} AND r.issued_at < #{end}
            UNION
            SELECT r.charge_id FROM receipt r WHERE r.voided_at >= #{start} AND r.voided_at < #{end}""")
    List<String> chargeIds(
            @Param("start") Instant start,
            @Param("end") Instant end,
            @Param("from") LocalDate from,
            @Param("to") LocalDate to);

    @Select("""
            <script>
            SELECT c.id, COALESCE(u.name, '') AS unit_name, c.subject, c.kind, c.state, c.amount_fen AS amount,
                   c.reduced_fen AS reduced, c.received_fen AS received
            FROM charge c LEFT JOIN unit u ON u.id = c.unit_id
            WHERE c.id IN <foreach collection="ids" item="i" open="(" separator="," close=")">#{i}</foreach>
            ORDER BY c.id
            </script>""")
    List<ChargeRow> charges(@Param("ids") List<String> ids);

    /** What each charge received less what was undone, and the last day on which money came. */
    @Select("""
            <script>
            SELECT charge_id, SUM(CASE WHEN credit = 'RECEIVABLE' THEN amount_fen ELSE -amount_fen END) AS amount,
                   MAX(CASE WHEN credit = 'RECEIVABLE' THEN booked_on END) AS last_on
            FROM ledger_line
            WHERE charge_id IN <foreach collection="ids" item="i" open="(" separator="," close=")">#{i}</foreach>
              AND (credit = 'RECEIVABLE' AND debit IN ('WECHAT', 'BANK', 'CASH', 'CREDIT')
                OR debit = 'RECEIVABLE' AND credit IN ('WECHAT', 'BANK', 'CASH', 'CREDIT'))
            GROUP BY charge_id
            </script>""")
    List<Met> met(@Param("ids") List<String> ids);

    @Select("""
            <script>
            SELECT id, charge_id, number, amount_fen AS amount, state FROM receipt
            WHERE charge_id IN <foreach collection="ids" item="i" open="(" separator="," close=")">#{i}</foreach>
            ORDER BY id
            </script>""")
    List<ReceiptSeen> receipts(@Param("ids") List<String> ids);

    /** Numbers issued in the month whose forerunner in the book is missing. */
    @Select("""
            SELECT r.book_id, r.serial, r.number, r.issued_at
            FROM receipt r JOIN receipt_book b ON b.id = r.book_id
              LEFT JOIN receipt p ON p.book_id = r.book_id AND p.serial = r.serial - 1
            WHERE r.issued_at >= #{start} AND r.issued_at < #{end} AND r.serial > b.first_number AND p.id IS NULL
            ORDER BY r.book_id, r.serial""")
    List<AfterGap> afterGaps(@Param("start") Instant start, @Param("end") Instant end);

    @Select("""
            SELECT serial, number FROM receipt WHERE book_id = #{book} AND serial < #{serial}
            ORDER BY serial DESC LIMIT 1""")
    @Nullable
    Numbered before(@Param("book") String book, @Param("serial") long serial);

    @Select("""
            SELECT id, booked_on AS day, amount_fen AS amount,
                   CASE WHEN state IN ('OPEN', 'PARTLY') THEN amount_fen - matched_fen ELSE 0 END AS `open`,
                   kind = 'PAYOUT' AS payout, payer, memo
            FROM bank_line WHERE direction = 'IN' AND booked_on BETWEEN #{from} AND #{to} ORDER BY booked_on, id""")
    List<BankRow> bank(@Param("from") LocalDate from, @Param("to") LocalDate to);

    @Select("""
            SELECT DISTINCT m.line_id, u.name FROM bank_match m JOIN bank_line b ON b.id = m.line_id
              JOIN unit u ON u.id = m.unit_id
            WHERE m.state = 'ACTIVE' AND m.kind != 'ENTRY' AND b.booked_on BETWEEN #{from} AND #{to}
            ORDER BY m.line_id, u.name""")
    List<ClaimedFor> claims(@Param("from") LocalDate from, @Param("to") LocalDate to);

    @Select("""
            SELECT l.id AS ledger_line_id, e.received_on AS day, COALESCE(u.name, '') AS unit_name,
                   e.amount_fen AS amount, l.memo
            FROM offline_entry e JOIN ledger_line l ON l.source_id = e.id AND l.charge_id = e.charge_id
              LEFT JOIN unit u ON u.id = e.unit_id
            WHERE e.method IN ('TRANSFER', 'CHEQUE') AND e.undone_at IS NULL AND e.line_id IS NULL
              AND l.kind IN ('TRANSFER_RECEIVED', 'CHEQUE_RECEIVED') AND e.received_on BETWEEN #{from} AND #{to}
            ORDER BY e.received_on, e.id""")
    List<OfficeEntry> unbacked(@Param("from") LocalDate from, @Param("to") LocalDate to);

    @Select("""
            SELECT l.id AS ledger_line_id, l.booked_on AS day, COALESCE(u.name, '') AS unit_name, l.amount_fen AS amount,
                   COALESCE(k.balance_fen, 0) AS balance
            FROM ledger_line l
              LEFT JOIN ledger_line x ON x.kind = 'BANK_SURPLUS_UNDONE' AND x.source_id = l.source_id
              LEFT JOIN unit u ON u.id = l.unit_id LEFT JOIN unit_credit k ON k.id = l.unit_id
            WHERE l.kind = 'BANK_SURPLUS' AND x.id IS NULL AND l.booked_on BETWEEN #{from} AND #{to}
            ORDER BY l.booked_on, l.id""")
    List<Credit> credits(@Param("from") LocalDate from, @Param("to") LocalDate to);

    /** A charge without what the ledger says of it. */
    record ChargeRow(
            String id,
            String unitName,
            String subject,
            ChargeKind kind,
            ChargeState state,
            Money amount,
            Money reduced,
            Money received) {}

    /** What met a charge. */
    record Met(String chargeId, Money amount, @Nullable LocalDate lastOn) {}

    /** A number behind a gap. */
    record AfterGap(String bookId, long serial, String number, Instant issuedAt) {}

    /** A number of a book. */
    record Numbered(long serial, String number) {}

    /** A bank line without whom it was claimed for. */
    record BankRow(String id, LocalDate day, Money amount, Money open, boolean payout, String payer, String memo) {}

    /** A unit that a bank line was claimed for. */
    record ClaimedFor(String lineId, String name) {}
}
