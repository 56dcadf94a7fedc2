package io.huishu.day;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Leaves the month before this one to be closed: people paid by WeChat, WeChat paid out to the bank, a unit transferred;
 * and three differences for the finance officer to end: the transfer nobody has matched, money of a stranger in the bank,
 * and a success at WeChat that the product has no order for.
 */
final class LastMonth {
    static final String STRANGER = "江汉路房屋租赁处";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Duration NOTICE_TRAVELS = Duration.ofSeconds(60);
    private static final long PAID_OUT = 150_000;
    private static final long STRANGE = 50_000;
    private static final long OUTSIDE = 10_000;

    private final Sandbox sandbox;
    private final String mchid;
    private final Cashier cashier;
    private final PrintStream out;
    private final YearMonth month = YearMonth.now(ZONE).minusMonths(1);

    LastMonth(Sandbox sandbox, String mchid, Cashier cashier, PrintStream out) {
        this.sandbox = sandbox;
        this.mchid = mchid;
        this.cashier = cashier;
        this.out = out;
    }

    /** Whether the month has its money from WeChat already, or is closed. */
    boolean isThere() {
        JsonNode sheet = cashier.sheet(month);
        return !"OPEN".equals(sheet.path("row").path("state").asString())
                || sheet.path("days")
                        .valueStream()
                        .anyMatch(day -> day.path("wechat").path("fen").asLong() > 0);
    }

    /**
     * @param payers who pay by WeChat, each with the charge
     * @param transferred an open charge that its unit transfers
     */
    void leave(Map<Member, String> payers, JsonNode transferred) {
        payers.forEach(this::payByWechat);
        sandbox.payOut(mchid, PAID_OUT, at(13, 9));
        sandbox.extraInBill(mchid, month.atDay(16), OUTSIDE);
        List<BankLine> lines = new ArrayList<>();
        lines.add(line(14, "财付通支付科技有限公司", PAID_OUT, "提现"));
        lines.add(line(
                20,
                transferred.path("unitName").asString(),
                transferred.path("due").path("fen").asLong(),
                payCode(transferred.path("id").asString())));
        lines.add(line(22, STRANGER, STRANGE, "退押金"));
        cashier.read("银行流水 " + month + ".xlsx", lines);
        cashier.fetchBills(month.atDay(1));
        out.println(month.getYear() + " 年 " + month.getMonthValue() + " 月的账等财务来结：会费 → 对账结账");
    }

    private void payByWechat(Member member, String chargeId) {
        member.payAt(member.callUp(chargeId), at(12, 10));
        Await.until(
                "缴费到账", NOTICE_TRAVELS, () -> member.charge(chargeId).text("state"), state -> "SETTLED".equals(state));
    }

    private BankLine line(int day, String payer, long fen, String memo) {
        return new BankLine(month.atDay(day), payer, fen, memo, "LM" + mchid + month + day);
    }

    /** As the payer writes it into the transfer's memo. */
    static String payCode(String chargeId) {
        return "缴费码 " + chargeId.substring(chargeId.length() - 8);
    }

    private Instant at(int day, int hour) {
        LocalDate date = month.atDay(day);
        return date.atTime(LocalTime.of(hour, 0)).atZone(ZONE).toInstant();
    }
}
