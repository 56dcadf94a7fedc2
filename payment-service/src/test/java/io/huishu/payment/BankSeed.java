package io.huishu.payment;

import io.huishu.chassis.money.Money;
import io.huishu.chassis.sheet.Cell;
import io.huishu.chassis.sheet.CellKind;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.payment.bank.BookMatch;
import io.huishu.payment.bank.CheckStatement;
import io.huishu.payment.bank.CommitStatement;
import io.huishu.payment.bank.KeepLayout;
import io.huishu.payment.bank.LayoutChoice;
import io.huishu.payment.bank.MatchOrder;
import io.huishu.payment.bank.StatementContent;
import io.huishu.payment.bank.StatementField;
import io.huishu.payment.bank.StatementSheet;
import io.huishu.payment.charge.SettlementMethod;
import io.huishu.payment.credit.PayBackCredit;
import io.huishu.payment.offline.BookOffline;
import io.huishu.payment.offline.KeepVoucher;
import io.huishu.payment.offline.OfflineMoney;
import io.huishu.payment.offline.VoucherKind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Rows of the bank's room for the bound chamber, each text ending with the mark. */
@Component
final class BankSeed {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final List<String> HEADER = List.of("交易日期", "收入金额", "对方户名", "对方账号", "摘要", "交易流水号");

    private final CheckStatement checkStatement;
    private final CommitStatement commitStatement;
    private final KeepLayout keepLayout;
    private final BookMatch bookMatch;
    private final BookOffline bookOffline;
    private final KeepVoucher keepVoucher;
    private final PayBackCredit payBackCredit;
    private final JdbcTemplate jdbc;

    BankSeed(
            CheckStatement checkStatement,
            CommitStatement commitStatement,
            KeepLayout keepLayout,
            BookMatch bookMatch,
            BookOffline bookOffline,
            KeepVoucher keepVoucher,
            PayBackCredit payBackCredit,
            JdbcTemplate jdbc) {
        this.checkStatement = checkStatement;
        this.commitStatement = commitStatement;
        this.keepLayout = keepLayout;
        this.bookMatch = bookMatch;
        this.bookOffline = bookOffline;
        this.keepVoucher = keepVoucher;
        this.payBackCredit = payBackCredit;
        this.jdbc = jdbc;
    }

    void sow(String mark, Map<String, String> ids) {
        StatementContent.Known content = content(mark);
        keepLayout.keep(
                new LayoutChoice(1, List.of(new LayoutChoice.Chosen(0, StatementField.DAY))), content, "account");
        commitStatement.commit(checkStatement.check("一月" + mark, content, "account"), List.of());
        String waiting = checkStatement.check("二月" + mark, content, "account");
        ids.put("statements.id", waiting);
        ids.put("statementId", waiting);
        money(mark, ids);
    }

    /** One fen of a line pays the charge, two are the unit's balance, one of them is paid back; one comes in cash. */
    private void money(String mark, Map<String, String> ids) {
        String charge = ids.getOrDefault("chargeId", "");
        String unit = ids.getOrDefault("unitId", "");
        String line = one("SELECT id FROM bank_line WHERE tenant_id = ?");
        bookMatch.book(
                line,
                new MatchOrder(
                        List.of(new MatchOrder.Wanted(charge, Money.ofFen(1))),
                        List.of(),
                        new MatchOrder.Kept(unit, Money.ofFen(2))),
                "account");
        payBackCredit.payBack(unit, Money.ofFen(1), DAY, "S" + mark, "account");
        String voucher = keepVoucher
                .keep(VoucherKind.PNG, 1, 1, mark.getBytes(StandardCharsets.UTF_8), "account")
                .id();
        bookOffline.book(
                charge, new OfflineMoney(SettlementMethod.CASH, Money.ofFen(1), DAY, "经手" + mark, voucher), "account");
        ids.put("lines.id", line);
        ids.put("lineId", line);
        ids.put("voucherId", voucher);
        ids.put("vouchers.id", voucher);
        ids.put("entryId", one("SELECT id FROM offline_entry WHERE tenant_id = ?"));
        ids.put("entryIds", ids.getOrDefault("entryId", ""));
        ids.put("useId", one("SELECT id FROM credit_use WHERE tenant_id = ?"));
    }

    private String one(String sql) {
        return String.valueOf(
                jdbc.queryForObject(sql, String.class, Tenancy.current().value()));
    }

    private static StatementContent.Known content(String mark) {
        StatementSheet sheet = new StatementSheet(List.of(), null);
        sheet.row(1, cells(HEADER));
        sheet.row(2, cells(List.of("2026-01-05", "2000.00", "A公司" + mark, "42001", "会费" + mark, "S1")));
        return (StatementContent.Known) sheet.content();
    }

    private static List<Cell> cells(List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new Cell(i, texts.get(i), CellKind.TEXT))
                .toList();
    }
}
