package io.huishu.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.payment.Http.Answer;
import io.huishu.payment.MonthCast.Paid;
import io.huishu.payment.month.Cause;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One fault of every cause that the month's room names: how it comes about, and how it is ended. */
final class MonthFaults {
    /** Units whose charge takes part in one. */
    static final int UNITS = 30;

    private static final long HALF = 50_000;

    private final MonthCast cast;
    private final Map<Cause, String> planted = new EnumMap<>(Cause.class);
    private String lostRefund = "";
    private String unpaid = "";
    private String wrongAmount = "";
    private String nobody = "";
    private String duplicate = "";
    private String changed = "";
    private String strange = "";
    private String feeFlow = "";
    private String ledgerLine = "";

    MonthFaults(MonthCast cast) {
        this.cast = cast;
    }

    Set<String> planted() {
        return new TreeSet<>(planted.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .toList());
    }

    Set<Cause> causes() {
        return planted.isEmpty() ? EnumSet.noneOf(Cause.class) : EnumSet.copyOf(planted.keySet());
    }

    private void plant(Cause cause, String kind, String subject) {
        planted.put(cause, kind + " " + subject);
    }

    // ---- while the month runs

    void plantWhileItRuns() {
        payments();
        refunds();
        bank();
        office();
        receipts();
    }

    private void payments() {
        Paid lost = closedHereOnly(cast.paid(cast.unit()));
        plant(Cause.MISSING_NOTIFY, "ORDER", lost.orderNo());
        Paid missing = cast.settled(cast.paid(cast.unit()));
        differ("MISSING", null, missing.orderNo(), 0);
        plant(Cause.NOT_IN_BILL, "ORDER", missing.orderNo());
        Paid more = cast.settled(cast.paid(cast.unit()));
        differ("AMOUNT", "TRADE", more.orderNo(), 100);
        plant(Cause.AMOUNT_DIFFERS, "ORDER", more.orderNo());
        Paid flow = cast.settled(cast.paid(cast.unit()));
        differ("AMOUNT", "FUND_FLOW", flow.orderNo(), 100);
        plant(Cause.FLOW_DIFFERS, "TRANSACTION", flow.transaction());
        Paid twice = paidTwice();
        change("UPDATE pay_order SET state = 'PENDING' WHERE id = '" + twice.orderNo() + "'");
        cast.ask.accept(twice.orderNo());
        duplicate = twice.orderNo();
        plant(Cause.DUPLICATE_PAYMENT, "ORDER", twice.orderNo());
        Paid late = paidTwice();
        cast.ask.accept(late.orderNo());
        plant(Cause.LATE_PAYMENT, "ORDER", late.orderNo());
        Paid before = cast.settled(cast.paid(cast.unit()));
        change("UPDATE pay_order SET paid_at = DATE_SUB(paid_at, INTERVAL 40 DAY) WHERE id = '" + before.orderNo()
                + "'");
        plant(Cause.BOOKED_LATE, "ORDER", before.orderNo());
        Paid hidden = cast.settled(cast.paid(cast.unit()));
        changed = differ("MISSING", "TRADE", hidden.orderNo(), 0);
        cast.sandbox()
                .control(
                        "/control/bill-differences",
                        "{\"mchid\":\"%s\",\"kind\":\"EXTRA\",\"date\":\"%s\",\"fen\":12345}"
                                .formatted(cast.mchid(), cast.day));
        cast.payout(70_000);
    }

    /** The office has taken cash; the attempt that was given up here is paid at WeChat after all. */
    private Paid paidTwice() {
        Paid paid = closedHereOnly(cast.paid(cast.unit()));
        cast.cash(paid.charge(), MonthCast.DUES);
        return paid;
    }

    private Paid closedHereOnly(Paid paid) {
        change("UPDATE pay_order SET state = 'CLOSED', open_charge_id = NULL, next_check_at = NULL WHERE id = '"
                + paid.orderNo() + "'");
        return paid;
    }

    private void refunds() {
        String missing = refunded();
        differ("MISSING", null, null, missing, 0);
        plant(Cause.REFUND_NOT_IN_BILL, "REFUND", missing);
        String more = refunded();
        differ("AMOUNT", "TRADE", null, more, 100);
        plant(Cause.REFUND_AMOUNT_DIFFERS, "REFUND", more);
        cast.sandbox().planRefund("{\"mchid\":\"%s\",\"times\":1,\"silent\":true}".formatted(cast.mchid()));
        lostRefund = cast.refund(cast.settled(cast.paid(cast.unit())), HALF);
        plant(Cause.REFUND_NOTIFY_MISSING, "REFUND", lostRefund);
        cast.sandbox()
                .planRefund("{\"mchid\":\"%s\",\"times\":1,\"outcome\":\"ABNORMAL\",\"silent\":true}"
                        .formatted(cast.mchid()));
        String abnormal = cast.refund(cast.settled(cast.paid(cast.unit())), HALF);
        MonthCast.await(() -> {
            cast.check.accept(abnormal);
            return cast.stateOfRefund(abnormal).equals("ABNORMAL");
        });
        plant(Cause.REFUND_ABNORMAL, "REFUND", abnormal);
        strange = "OUTSIDE" + cast.story.chamber;
        cast.sandbox()
                .control(
                        "/control/bill-differences",
                        "{\"mchid\":\"%s\",\"kind\":\"EXTRA\",\"date\":\"%s\",\"fen\":777,\"refundNo\":\"%s\"}"
                                .formatted(cast.mchid(), cast.day, strange));
        plant(Cause.REFUND_UNKNOWN, "REFUND_NO", strange);
    }

    private String refunded() {
        String refund = cast.refund(cast.settled(cast.paid(cast.unit())), HALF);
        cast.done(refund);
        return refund;
    }

    private void bank() {
        cast.bankLine("财付通支付科技有限公司", 77_700);
        cast.bankLine("一个陌生人", 32_100);
        cast.bankLine("别家贸易有限公司", MonthCast.DUES);
        String generous = cast.unit();
        cast.bankLine(generous + "有限公司", 250_000);
        cast.imported();
        plant(
                Cause.PAYOUT_UNKNOWN,
                "BANK_LINE",
                cast.text("SELECT id FROM bank_line WHERE tenant_id = ? AND amount_fen = 77700", cast.story.chamber));
        nobody = cast.line("一个陌生人");
        plant(Cause.BANK_LINE_UNMATCHED, "BANK_LINE", nobody);
        String another = cast.line("别家贸易有限公司");
        String charge = cast.chargeOf(cast.unit());
        confirm(another, charge, MonthCast.DUES, "null");
        plant(Cause.WRONG_PAYER, "BANK_LINE", another);
        confirm(
                cast.line(generous + "有限公司"),
                cast.chargeOf(generous),
                MonthCast.DUES,
                "{\"unitId\":\"%s\",\"amount\":{\"fen\":50000}}".formatted(cast.story.id(generous)));
        plant(
                Cause.OVERPAID,
                "LEDGER_LINE",
                cast.text(
                        "SELECT id FROM ledger_line WHERE tenant_id = ? AND kind = 'BANK_SURPLUS'",
                        cast.story.chamber));
    }

    private void confirm(String line, String charge, long fen, String surplus) {
        Answer answer = cast.bank.confirm(
                line, "[{\"chargeId\":\"%s\",\"amount\":{\"fen\":%d}}]".formatted(charge, fen), surplus);
        assertThat(answer.status()).as(answer.text()).isLessThan(300);
    }

    private void office() {
        String transfer = cast.chargeOf(cast.unit());
        cast.offline(transfer, "TRANSFER", MonthCast.DUES);
        plant(
                Cause.TRANSFER_NOT_IN_BANK,
                "LEDGER_LINE",
                cast.text("SELECT id FROM ledger_line WHERE charge_id = ? AND kind = 'TRANSFER_RECEIVED'", transfer));
        String part = cast.chargeOf(cast.unit());
        cast.cash(part, HALF);
        plant(Cause.UNDERPAID, "CHARGE", part);
        String crooked = cast.chargeOf(cast.unit());
        cast.cash(crooked, MonthCast.DUES);
        ledgerLine = cast.text("SELECT id FROM ledger_line WHERE charge_id = ? AND kind = 'CASH_RECEIVED'", crooked);
        plant(Cause.LEDGER_DIFFERS, "CHARGE", crooked);
    }

    private void receipts() {
        String voided = cast.chargeOf(cast.unit());
        cast.cash(voided, MonthCast.DUES);
        Answer answer = cast.story.post(
                cast.desk(), "/api/staff/receipts/" + receiptOf(voided) + "/void", "{\"reason\":\"抬头写错\"}");
        assertThat(answer.status()).as(answer.text()).isLessThan(300);
        plant(Cause.RECEIPT_NOT_REISSUED, "CHARGE", voided);
        String amount = cast.chargeOf(cast.unit());
        cast.cash(amount, MonthCast.DUES);
        wrongAmount = receiptOf(amount);
        plant(Cause.RECEIPT_AMOUNT_DIFFERS, "RECEIPT", wrongAmount);
        change("UPDATE receipt_book SET next_number = next_number + 2 WHERE state = 'OPEN'");
        String behind = cast.chargeOf(cast.unit());
        cast.cash(behind, MonthCast.DUES);
        plant(
                Cause.RECEIPT_NUMBER_GAP,
                "RECEIPT",
                cast.text("SELECT number FROM receipt WHERE id = ?", receiptOf(behind)));
        String open = cast.chargeOf(cast.unit());
        String empty = "0" + receiptOf(behind).substring(1, 25) + "Z";
        change(
                "INSERT INTO receipt (tenant_id, id, state, book_id, serial, number, charge_id, valid_charge_id, unit_id, payer,"
                        + " subject, amount_fen, asked_at, issued_at) SELECT tenant_id, '" + empty
                        + "', 'ISSUED', book_id,"
                        + " serial + 1, CONCAT(SUBSTRING_INDEX(number, '-', 1), '-', LPAD(serial + 1, 6, '0')), '"
                        + open
                        + "', '" + open
                        + "', unit_id, payer, subject, amount_fen, asked_at, issued_at FROM receipt WHERE id = '"
                        + receiptOf(behind) + "'");
        change("UPDATE receipt_book SET next_number = next_number + 1 WHERE state = 'OPEN'");
        plant(Cause.RECEIPT_WITHOUT_MONEY, "RECEIPT", empty);
        String book =
                cast.text("SELECT id FROM receipt_book WHERE tenant_id = ? AND state = 'OPEN'", cast.story.chamber);
        cast.story.post(cast.desk(), "/api/staff/receipts/books/" + book + "/close", "{}");
        unpaid = cast.chargeOf(cast.unit());
        cast.cash(unpaid, MonthCast.DUES);
        plant(Cause.RECEIPT_MISSING, "CHARGE", unpaid);
    }

    private String receiptOf(String charge) {
        return cast.text("SELECT id FROM receipt WHERE valid_charge_id = ?", charge);
    }

    // ---- once the papers are read

    void plantInThePapers() {
        long chamber = cast.story.chamber;
        plant(
                Cause.ORPHAN_SUCCESS,
                "TRANSACTION",
                cast.text("SELECT transaction_id FROM trade_line WHERE tenant_id = ? AND amount_fen = 12345", chamber));
        plant(
                Cause.PAYOUT_NOT_ARRIVED,
                "FLOW",
                cast.text(
                        "SELECT CONCAT(business_no, '/', flow_no) FROM funds_line WHERE tenant_id = ? AND kind = 'PAID_OUT'"
                                + " AND amount_fen = 70000",
                        chamber));
        change(
                "INSERT INTO funds_line (tenant_id, id, bill_id, edition, line_no, at, business_no, flow_no, kind, title, income,"
                        + " amount_fen, fee_fen, balance_fen, note, voucher_no) SELECT tenant_id, CONCAT('0Z', SUBSTRING(id, 3)),"
                        + " bill_id, edition, 9999, at, 'ODD', 'ODD', 'OTHER', '罚金', FALSE, 100, 0, 0, '', '' FROM funds_line"
                        + " WHERE id = '" + cast.text("SELECT MIN(id) FROM funds_line WHERE tenant_id = ?", chamber)
                        + "'");
        plant(Cause.FLOW_UNKNOWN, "FLOW", "ODD/ODD");
        change("UPDATE receipt SET amount_fen = amount_fen - 100 WHERE id = '" + wrongAmount + "'");
        change("UPDATE ledger_line SET amount_fen = amount_fen + 1 WHERE id = '" + ledgerLine + "'");
        Http.delete(cast.sandbox().base() + "/control/bill-differences/" + changed, null);
        fetchAllAgain();
        plant(Cause.BILL_CHANGED, "BILL", cast.text("SELECT id FROM bill_change WHERE tenant_id = ?", chamber));
        fees(chamber);
    }

    /** After the bills were read again, for that books a fee that the ledger lacks. */
    private void fees(long chamber) {
        String fee = cast.text(
                "SELECT t.id FROM trade_line t JOIN pay_order o ON o.tenant_id = t.tenant_id AND o.order_no = t.order_no"
                        + " WHERE t.tenant_id = ? AND t.refund_id IS NULL AND o.refunded_fen = 0 AND o.surplus = FALSE"
                        + " AND o.state = 'PAID' ORDER BY t.line_no LIMIT 1",
                chamber);
        change("UPDATE trade_line SET fee_fen = fee_fen + 7 WHERE id = '" + fee + "'");
        plant(Cause.FEE_ODD, "TRANSACTION", cast.text("SELECT transaction_id FROM trade_line WHERE id = ?", fee));
        feeFlow = cast.text(
                "SELECT source_id FROM ledger_line WHERE tenant_id = ? AND kind = 'WECHAT_FEE' ORDER BY id DESC LIMIT 1",
                chamber);
        change("DELETE FROM ledger_line WHERE kind = 'WECHAT_FEE' AND source_id = '" + feeFlow + "'");
        plant(Cause.FEE_BOOKING, "FLOW", feeFlow);
    }

    private void fetchAllAgain() {
        for (String day : days("TRADE")) {
            Answer answer = cast.post("/days/" + day + "/bill");
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        }
    }

    private Iterable<String> days(String kind) {
        return cast.texts(
                "SELECT CAST(day AS CHAR) FROM bill_day WHERE tenant_id = ? AND kind = ? AND state = 'READ' ORDER BY day",
                cast.story.chamber,
                kind);
    }

    // ---- each by its own remedy

    void remedy() {
        act(Cause.MISSING_NOTIFY, "/ask-wechat", "{}");
        act(Cause.REFUND_NOTIFY_MISSING, "/ask-wechat", "{}");
        cast.post("/days/" + dayOf(Cause.FEE_BOOKING) + "/bill");
        giveBack(duplicate);
        assertThat(cast.bank.ignore(nobody, "OTHER", "\"与会费无关\"").status()).isLessThan(300);
        Answer book = cast.story.post(
                cast.desk(),
                "/api/staff/receipts/books",
                "{\"kind\":\"ELECTRONIC\",\"code\":\"B2\",\"firstNumber\":\"000001\",\"lastNumber\":\"000999\",\"atOnce\":true}");
        assertThat(book.status()).as(book.text()).isEqualTo(201);
        reissue(cast.text(
                "SELECT id FROM receipt WHERE tenant_id = ? AND state = 'VOID' AND charge_id = ?",
                cast.story.chamber,
                subject(Cause.RECEIPT_NOT_REISSUED)));
        reissue(wrongAmount);
        Answer voided = cast.story.post(
                cast.desk(),
                "/api/staff/receipts/" + subject(Cause.RECEIPT_WITHOUT_MONEY) + "/void",
                "{\"reason\":\"没有收款\"}");
        assertThat(voided.status()).as(voided.text()).isLessThan(300);
        change("UPDATE ledger_line SET amount_fen = amount_fen - 1 WHERE id = '" + ledgerLine + "'");
        cast.compare();
        for (JsonNode left : cast.differences("&state=OPEN")) {
            Cause cause = Cause.valueOf(left.path("cause").asString());
            assertThat(left.path("explainable").asBoolean()).as(left.toString()).isEqualTo(cause.isExplainable());
            Answer explained = cast.onDifference(left.path("id").asString(), "/explain", "{\"note\":\"已核对\"}");
            assertThat(explained.status()).as("%s %s", left, explained.text()).isEqualTo(200);
        }
    }

    private void giveBack(String orderNo) {
        String refund = cast.text("SELECT id FROM refund WHERE order_no = ?", orderNo);
        cast.story.post(cast.desk(), "/api/staff/refunds/" + refund + "/submit", "{}");
        cast.story.post(
                cast.story.tokenOf("second", "payments:approve"), "/api/staff/refunds/" + refund + "/approve", "{}");
        cast.done(refund);
    }

    private void reissue(String receipt) {
        Answer answer =
                cast.story.post(cast.desk(), "/api/staff/receipts/" + receipt + "/reissue", "{\"reason\":\"重开\"}");
        assertThat(answer.status()).as(answer.text()).isLessThan(300);
    }

    private void act(Cause cause, String deed, String body) {
        JsonNode difference = cast.differences("&cause=" + cause).getFirst();
        Answer answer = cast.onDifference(difference.path("id").asString(), deed, body);
        assertThat(answer.json().path("state").asString())
                .as("%s: %s", cause, answer.text())
                .isEqualTo("GONE");
    }

    private String dayOf(Cause cause) {
        return cast.differences("&cause=" + cause).getFirst().path("day").asString();
    }

    private String subject(Cause cause) {
        return String.valueOf(planted.get(cause)).split(" ")[1];
    }

    // ---- words

    private String differ(String kind, @Nullable String bill, String orderNo, int fen) {
        return differ(kind, bill, orderNo, null, fen);
    }

    private String differ(
            String kind, @Nullable String bill, @Nullable String orderNo, @Nullable String refundNo, int fen) {
        return cast.sandbox()
                .control(
                        "/control/bill-differences",
                        "{\"mchid\":\"%s\",\"kind\":\"%s\",\"bill\":%s,\"orderNo\":%s,\"refundNo\":%s,\"fen\":%d}"
                                .formatted(cast.mchid(), kind, quoted(bill), quoted(orderNo), quoted(refundNo), fen))
                .path("id")
                .asString();
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }

    private void change(String sql) {
        int rows = cast.story.change(sql);
        assertThat(rows).as(sql).isEqualTo(1);
    }
}
