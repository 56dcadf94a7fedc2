package io.huishu.day;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * What must be true of a chamber's money whatever happened to the processes: the invariants I2, I3, I5, I6, I7, I10 and I12
 * of the reliability notes, as SQL over the five schemas and WeChat's own ledger. Each says what it found.
 */
final class MoneyInvariants {
    private static final Duration DRAINED = Duration.ofMinutes(4);
    private static final String PAYMENT = "huishu_payment";

    private final Installation installation;
    private final Sandbox sandbox;
    private final PrintStream out;
    private boolean held = true;

    MoneyInvariants(Installation installation, Sandbox sandbox, PrintStream out) {
        this.installation = installation;
        this.sandbox = sandbox;
        this.out = out;
    }

    /** @return whether all hold once the facts have travelled */
    boolean hold(String code, Payers payers) {
        String tenant = installation.one("huishu_member", "SELECT id FROM chamber WHERE code = '%s'".formatted(code));
        long charges = payers.charges;
        awaitTravelled(tenant, charges);
        insidePayment(tenant, charges);
        outsideEqualsInside(tenant, payers.mchid());
        elsewhere(tenant, charges);
        return held;
    }

    private void awaitTravelled(String tenant, long charges) {
        Await.until(
                "会籍期、通知和统计都跟上",
                DRAINED,
                () -> periods(tenant) + " " + notices(tenant) + " " + heard(tenant) + " "
                        + none(PAYMENT, "outbox", tenant),
                now -> now.equals(charges + " " + charges + " " + charges + " 0"));
    }

    private void insidePayment(String tenant, long charges) {
        equal(
                "已缴清的会费",
                charges,
                payment("SELECT COUNT(*) FROM charge WHERE state = 'SETTLED' AND tenant_id = " + tenant));
        equal("没有恰好一笔有效支付的会费（I2）", 0, payment("""
                SELECT COUNT(*) FROM charge c LEFT JOIN (SELECT charge_id, COUNT(*) n, SUM(amount_fen) fen FROM pay_order
                  WHERE tenant_id = %s AND state = 'PAID' AND surplus_fen = 0 GROUP BY charge_id) o ON o.charge_id = c.id
                WHERE c.tenant_id = %s AND (COALESCE(o.n, 0) <> 1 OR o.fen <> c.amount_fen)""".formatted(tenant, tenant)));
        equal("一笔会费到账记了两次账（I3）", 0, payment("""
                SELECT COUNT(*) FROM (SELECT charge_id FROM ledger_line WHERE tenant_id = %s AND kind = 'WECHAT_RECEIVED'
                  GROUP BY charge_id HAVING COUNT(*) > 1) twice""".formatted(tenant)));
        equal(
                "有效票据",
                charges,
                payment("SELECT COUNT(*) FROM receipt WHERE valid_charge_id IS NOT NULL AND tenant_id = " + tenant));
        equal("票据号的空号或重号（I12）", 0, payment("""
                SELECT MAX(CAST(SUBSTRING_INDEX(number, '-', -1) AS UNSIGNED))
                     - MIN(CAST(SUBSTRING_INDEX(number, '-', -1) AS UNSIGNED)) + 1 - COUNT(DISTINCT number)
                FROM receipt WHERE tenant_id = %s""".formatted(tenant)));
        equal("过期仍未了结的支付（I10）", 0, payment("""
                SELECT COUNT(*) FROM pay_order WHERE tenant_id = %s AND state IN ('PREPARED', 'PENDING', 'UNKNOWN')
                  AND expires_at < UTC_TIMESTAMP() - INTERVAL 2 MINUTE""".formatted(tenant)));
    }

    /** I7: every success at WeChat is here with the same sum, and nothing is paid here that WeChat does not know. */
    private void outsideEqualsInside(String tenant, String mchid) {
        Map<String, Long> outside = new TreeMap<>();
        for (JsonNode order : sandbox.ledgerOf(mchid).path("orders")) {
            if ("SUCCESS".equals(order.path("state").asString())
                    || "REFUND".equals(order.path("state").asString())) {
                outside.put(
                        order.path("orderNo").asString(), order.path("totalFen").asLong());
            }
        }
        String sum = installation.one(
                PAYMENT,
                "SELECT CONCAT(COUNT(*), ' ', COALESCE(SUM(amount_fen), 0)) FROM pay_order WHERE state = 'PAID' AND tenant_id = "
                        + tenant);
        equal(
                "微信账上与本系统的成功支付（I7）",
                outside.size() + " "
                        + outside.values().stream().mapToLong(Long::longValue).sum(),
                sum);
        String booked = installation.one(PAYMENT, """
                SELECT COALESCE(SUM(CASE WHEN debit = 'WECHAT' THEN amount_fen ELSE -amount_fen END), 0) FROM ledger_line
                WHERE tenant_id = %s AND 'WECHAT' IN (debit, credit) AND kind IN ('WECHAT_RECEIVED', 'WECHAT_SURPLUS')""".formatted(tenant));
        equal(
                "总账上的微信收款",
                Long.toString(
                        outside.values().stream().mapToLong(Long::longValue).sum()),
                booked);
    }

    private void elsewhere(String tenant, long charges) {
        equal("会籍期（I6）", charges, periods(tenant));
        equal("缴费通知", charges, notices(tenant));
        equal("统计听到的已缴会费", charges, heard(tenant));
        for (String schema :
                new String[] {PAYMENT, "huishu_member", "huishu_event", "huishu_notify", "huishu_analytics"}) {
            equal(schema + " 里没发出的消息（I5）", 0, none(schema, "outbox", tenant));
            equal(schema + " 里发不出的消息（I5）", 0, none(schema, "outbox_dead", tenant));
            equal(schema + " 里处理不了的消息（I5）", 0, none(schema, "dead_letter", tenant));
        }
    }

    private long none(String schema, String table, String tenant) {
        return installation.count(schema, "SELECT COUNT(*) FROM " + table + " WHERE tenant_id = " + tenant);
    }

    private long payment(String sql) {
        return installation.count(PAYMENT, sql);
    }

    private long periods(String tenant) {
        return installation.count(
                "huishu_member",
                "SELECT COUNT(DISTINCT unit_id, period_year) FROM membership_period WHERE tenant_id = " + tenant);
    }

    private long notices(String tenant) {
        return installation.count(
                "huishu_notify",
                "SELECT COUNT(DISTINCT source_id) FROM notice WHERE kind = 'DUES_SETTLED' AND tenant_id = " + tenant);
    }

    private long heard(String tenant) {
        return installation.count(
                "huishu_analytics",
                "SELECT COUNT(*) FROM heard_charge WHERE settled_month IS NOT NULL AND tenant_id = " + tenant);
    }

    private void equal(String what, long wanted, long found) {
        equal(what, Long.toString(wanted), Long.toString(found));
    }

    private void equal(String what, String wanted, String found) {
        boolean same = wanted.equals(found);
        held &= same;
        out.printf("  %s %s：%s%s%n", same ? "✓" : "✗", what, found, same ? "" : "，应为 " + wanted);
    }
}
