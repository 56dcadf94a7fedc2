package io.huishu.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.Http.Answer;
import io.huishu.payment.Story.Member;
import io.huishu.payment.bank.StatementFiles;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** The chamber whose month is proven: its units, its desk, its bank, and everything that one does with them. */
final class MonthCast {
    static final long DUES = 200_000;

    private static final String MONTHS = "/api/staff/reconciliation/months/";

    final Story story;
    final BankDesk bank;
    final YearMonth month;
    final LocalDate day;
    Consumer<String> ask = _ -> {};
    Consumer<String> check = _ -> {};

    private final Story.World world;
    private final Story.Facts facts;
    private final JsonNode channels;
    private final BusinessTime time;
    private final Runnable nextDay;
    private final List<List<Object>> statement = new ArrayList<>();
    private int units;
    private String checked = "";

    MonthCast(Story.World world, Story.Facts facts, JsonNode channels, BusinessTime time, Runnable nextDay) {
        this.world = world;
        this.facts = facts;
        this.channels = channels;
        this.time = time;
        this.nextDay = nextDay;
        this.story = Story.in(world, facts, channels);
        this.bank = new BankDesk(story);
        this.day = time.today();
        this.month = YearMonth.from(day);
    }

    /** A paid attempt. */
    record Paid(String charge, String orderNo, String transaction, Member member) {}

    /** Something that a closed month must refuse. */
    record Edit(String name, Supplier<Answer> attempt) {}

    String mchid() {
        return channels.path("mchid").asString();
    }

    Sandbox sandbox() {
        return world.sandbox();
    }

    void bill(int count) {
        story.standard(day.getYear());
        for (int i = 0; i < count; i++) {
            story.unit(name(i), "会员");
        }
        assertThat(story.run(day.getYear()).status()).isEqualTo(201);
        assertThat(story.rows("charge")).isEqualTo(count);
    }

    private static String name(int number) {
        return "单位%04d".formatted(number);
    }

    /** A unit that nobody used yet. */
    String unit() {
        return name(units++);
    }

    String chargeOf(String unit) {
        return text("SELECT id FROM charge WHERE tenant_id = ? AND unit_id = ?", story.chamber, story.id(unit));
    }

    String text(String sql, Object... arguments) {
        return facts.texts(sql, arguments).getFirst();
    }

    List<String> texts(String sql, Object... arguments) {
        return facts.texts(sql, arguments);
    }

    // ---- money in the usual ways

    /** Two in five by WeChat, every fourth of them partly refunded, the others in cash, by transfer, by entry and bank line. */
    void payAsUsual(int count) {
        for (int i = 0; i < count; i++) {
            String unit = unit();
            switch (i % 5) {
                case 0 -> settled(paid(unit));
                case 1 -> {
                    Paid paid = settled(paid(unit));
                    if (i % 4 == 1) {
                        done(refund(paid, 50_000));
                    }
                }
                case 2 -> cash(chargeOf(unit), DUES);
                case 3 -> bankLine(unit + "有限公司", DUES);
                default -> {
                    offline(chargeOf(unit), "TRANSFER", DUES);
                    bankLine(unit + "有限公司", DUES);
                }
            }
            if (i % 20 == 19 && time.today().getDayOfMonth() < 20) {
                nextDay.run();
            }
        }
        payout(300_000);
        bankLine("财付通支付科技有限公司", 300_000);
        imported();
        matched();
    }

    Paid paid(String unit) {
        Member member = story.member(channels, story.id(unit));
        String charge = chargeOf(unit);
        JsonNode attempt = story.pay(member, charge).json();
        String transaction = sandbox().pay(member.userId(), attempt.path("callUp"), false);
        return new Paid(charge, attempt.path("orderNo").asString(), transaction, member);
    }

    Paid settled(Paid paid) {
        ask.accept(paid.orderNo());
        assertThat(story.look(paid.member(), paid.charge()).path("state").asString())
                .isEqualTo("SETTLED");
        return paid;
    }

    /** @return the refund's id */
    String refund(Paid paid, long fen) {
        Answer answer = story.post(
                desk(),
                "/api/staff/refunds",
                "{\"orderId\":\"%s\",\"amount\":{\"fen\":%d},\"reason\":\"协商退款\"}".formatted(paid.orderNo(), fen));
        assertThat(answer.status()).as(answer.text()).isLessThan(300);
        return answer.json().path("id").asString();
    }

    void done(String refund) {
        sandbox().advance(0);
        check.accept(refund);
        if (!stateOfRefund(refund).equals("SUCCESS")) {
            await(() -> {
                check.accept(refund);
                return stateOfRefund(refund).equals("SUCCESS");
            });
        }
    }

    String stateOfRefund(String refund) {
        return text("SELECT state FROM refund WHERE id = ?", refund);
    }

    static void await(Callable<Boolean> done) {
        Awaitility.await().pollInSameThread().until(done);
    }

    void cash(String charge, long fen) {
        offline(charge, "CASH", fen);
    }

    void offline(String charge, String method, long fen) {
        Answer answer = enter(charge, method, fen, time.today());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    Answer enter(String charge, String method, long fen, LocalDate on) {
        return story.post(
                desk(),
                "/api/staff/charges/" + charge + "/offline",
                "{\"method\":\"%s\",\"amount\":{\"fen\":%d},\"receivedOn\":\"%s\",\"reference\":\"凭证1\"}"
                        .formatted(method, fen, on));
    }

    // ---- the bank

    void bankLine(String payer, long fen) {
        bankLine(time.today(), payer, fen);
    }

    private void bankLine(LocalDate on, String payer, long fen) {
        statement.add(StatementFiles.ccbLine(
                on.format(DateTimeFormatter.BASIC_ISO_DATE) + " 10:11:12",
                0,
                fen / 100,
                "",
                payer,
                "4200234500005678",
                "会费",
                "S" + story.chamber + statement.size()));
    }

    void imported() {
        bank.imported(StatementFiles.ccb(statement));
    }

    String line(String payer) {
        return text("SELECT id FROM bank_line WHERE tenant_id = ? AND payer = ?", story.chamber, payer);
    }

    /** Each line that one unit surely paid is claimed as it is suggested. */
    private void matched() {
        for (String line :
                facts.texts("SELECT id FROM bank_line WHERE tenant_id = ? AND state = 'OPEN'", story.chamber)) {
            JsonNode best = bank.suggestions(line).path(0);
            Answer confirmed = bank.confirm(line, best);
            assertThat(confirmed.status()).as("%s %s", best, confirmed.text()).isLessThan(300);
        }
        assertThat(facts.count("SELECT COUNT(*) FROM bank_line WHERE tenant_id = ? AND state = 'OPEN'", story.chamber))
                .isZero();
    }

    void payout(long fen) {
        sandbox().control("/control/payouts", "{\"mchid\":\"%s\",\"fen\":%d}".formatted(mchid(), fen));
    }

    // ---- the month

    Answer post(String deed) {
        return story.post(clerk(), MONTHS + month + deed, "{}");
    }

    JsonNode compare() {
        Answer answer = post("/compare");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    /** All that are not gone, page by page. */
    List<JsonNode> differences(String query) {
        List<JsonNode> all = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = story.get(clerk(), MONTHS + month + "/differences?limit=20" + query + cursor)
                    .json();
            StreamSupport.stream(page.path("items").spliterator(), false).forEach(all::add);
            cursor = page.path("nextCursor").isNull() || page.path("nextCursor").isMissingNode()
                    ? ""
                    : "&cursor=" + page.path("nextCursor").asString();
        } while (!cursor.isEmpty());
        return all;
    }

    Answer onDifference(String id, String deed, String body) {
        return story.post(clerk(), "/api/staff/reconciliation/differences/" + id + deed, body);
    }

    /** Every door that could still touch the month. */
    List<Edit> edits() {
        String open = text("SELECT id FROM charge WHERE tenant_id = ? AND state = 'OPEN' LIMIT 1", story.chamber);
        String entry = text(
                "SELECT id FROM offline_entry WHERE tenant_id = ? AND line_id IS NULL AND undone_at IS NULL"
                        + " AND method = 'CASH' LIMIT 1",
                story.chamber);
        String entered = text("SELECT charge_id FROM offline_entry WHERE id = ?", entry);
        String receipt = text(
                "SELECT r.id FROM receipt r JOIN charge c ON c.tenant_id = r.tenant_id AND c.id = r.charge_id"
                        + " WHERE r.tenant_id = ? AND r.state = 'ISSUED' AND r.issued_at < ? LIMIT 1",
                story.chamber,
                month.plusMonths(1).atDay(1) + " 00:00:00");
        String matched =
                text("SELECT id FROM bank_line WHERE tenant_id = ? AND state = 'MATCHED' LIMIT 1", story.chamber);
        String aside = text("SELECT id FROM bank_line WHERE tenant_id = ? AND state = 'ASIDE' LIMIT 1", story.chamber);
        String credit = text("SELECT id FROM unit_credit WHERE tenant_id = ? AND balance_fen > 0", story.chamber);
        String explained = text(
                "SELECT id FROM month_difference WHERE tenant_id = ? AND state = 'EXPLAINED' LIMIT 1", story.chamber);
        return List.of(
                new Edit("cash", () -> enter(open, "CASH", 100, day)),
                new Edit("transfer", () -> enter(open, "TRANSFER", 100, day)),
                new Edit("cheque", () -> enter(open, "CHEQUE", 100, day)),
                new Edit(
                        "undo of cash",
                        () -> story.post(
                                desk(),
                                "/api/staff/charges/" + entered + "/offline/" + entry + "/undo",
                                "{\"reason\":\"记错了\"}")),
                new Edit(
                        "void of a receipt",
                        () -> story.post(desk(), "/api/staff/receipts/" + receipt + "/void", "{\"reason\":\"写错了\"}")),
                new Edit("undo of a match", () -> bank.undo(matched, "认错了")),
                new Edit(
                        "a line taken up again",
                        () -> story.delete(desk(), "/api/staff/bank/lines/" + aside + "/ignore")),
                new Edit("bank statement", () -> committed()),
                new Edit(
                        "balance paid back",
                        () -> story.post(
                                desk(),
                                "/api/staff/credits/" + credit + "/pay-back",
                                "{\"amount\":{\"fen\":100},\"paidOn\":\"%s\",\"reference\":\"R1\"}".formatted(day))),
                new Edit("explanation", () -> onDifference(explained, "/explain", "{\"note\":\"改一下\"}")),
                new Edit(
                        "explanation taken back",
                        () -> story.delete(clerk(), "/api/staff/reconciliation/differences/" + explained + "/explain")),
                new Edit("comparison", () -> post("/compare")),
                new Edit("bill", () -> post("/days/" + day + "/bill")),
                new Edit("closing", () -> post("/close")));
    }

    /** A statement with a line of the month is checked, and lies there while the month is closed. */
    void statementChecked() {
        statement.clear();
        bankLine(day, "迟来的", 500);
        Answer uploaded = bank.upload(StatementFiles.ccb(statement));
        assertThat(uploaded.status()).as(uploaded.text()).isEqualTo(201);
        checked = uploaded.json().path("statement").path("id").asString();
    }

    private Answer committed() {
        return story.post(desk(), "/api/staff/bank/statements/" + checked + "/commit", "{\"alsoRows\":[]}");
    }

    String clerk() {
        return story.token("reconciliation:read", "reconciliation:write");
    }

    String desk() {
        return story.token(
                "dues:write", "dues:read", "payments:write", "payments:read", "receipts:write", "payments:approve");
    }
}
