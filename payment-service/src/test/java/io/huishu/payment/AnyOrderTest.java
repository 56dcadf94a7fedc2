package io.huishu.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import io.huishu.chassis.test.TestIdentity;
import io.huishu.payment.Http.Answer;
import io.huishu.payment.Story.Member;
import io.huishu.payment.order.CheckAttempt;
import io.huishu.payment.order.Orders;
import io.huishu.payment.refund.CheckRefund;
import io.huishu.payment.refund.Refunds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.statistics.Statistics;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/**
 * Whatever happens in whatever order (paying, notices that come twice, late or out of order, questions, closing, expiry,
 * money at the desk, refunds, restarts), in the end the books agree with WeChat: what settled less what went back is what
 * WeChat holds, no charge settles twice, and every success has an order and a charge or a task.
 *
 * <p>{@code -Djqwik.tries.default=300} looks longer; {@code deploy/drills/any-order} does.
 */
class AnyOrderTest {
    private static final int CHARGES = 2;
    private static final JsonNode OURS = Story.Merchant.OURS;
    private static final House HOUSE = new House();

    /** What may happen. */
    enum Deed {
        PREPAY,
        PREPAY_BY_COLLEAGUE,
        PAY,
        NOTIFY,
        NOTIFY_TWICE,
        LOOK,
        ASK,
        EXPIRE,
        CLOSED_HERE_ONLY,
        DESK,
        REFUND,
        REFUND_STEP,
        REFUND_NOTICE,
        RESTART
    }

    /**
     * @param charge which of the charges
     * @param attempt which of the attempts, newest is 0
     * @param yuan for a refund
     */
    record Step(Deed deed, int charge, int attempt, int yuan) {}

    @Provide
    Arbitrary<List<Step>> lives() {
        Arbitrary<Deed> deeds = Arbitraries.frequency(
                Tuple.of(8, Deed.PREPAY),
                Tuple.of(5, Deed.PREPAY_BY_COLLEAGUE),
                Tuple.of(12, Deed.PAY),
                Tuple.of(5, Deed.NOTIFY),
                Tuple.of(2, Deed.NOTIFY_TWICE),
                Tuple.of(2, Deed.LOOK),
                Tuple.of(2, Deed.ASK),
                Tuple.of(1, Deed.EXPIRE),
                Tuple.of(6, Deed.CLOSED_HERE_ONLY),
                Tuple.of(1, Deed.DESK),
                Tuple.of(7, Deed.REFUND),
                Tuple.of(5, Deed.REFUND_STEP),
                Tuple.of(3, Deed.REFUND_NOTICE),
                Tuple.of(1, Deed.RESTART));
        return Combinators.combine(
                        deeds,
                        Arbitraries.integers().between(0, CHARGES - 1),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(1, 900))
                .as(Step::new)
                .list()
                .ofMinSize(25)
                .ofMaxSize(50);
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void theBooksAgreeWithWeChatWhateverHappened(@ForAll("lives") List<Step> life) {
        Life lived = new Life(HOUSE);
        life.forEach(lived::take);
        lived.settleDown();
        lived.agreesWithWeChat();
        Statistics.label("lives with").collect(lived.traits());
    }

    @AfterContainer
    static void close() {
        HOUSE.close();
    }

    /** payment-service, which can be stopped and started again on the same database. */
    private static final class House {
        private final String[] settings = settings();
        private ConfigurableApplicationContext running = start();

        /** As the other tests have it, on a port of its own: theirs may still be open. */
        private static String[] settings() {
            Map<String, Object> settings = new LinkedHashMap<>();
            PaymentHouse.settings((name, value) -> settings.put(name, value.get()));
            int port = PaymentHouse.freePort();
            settings.put("server.port", port);
            settings.put("huishu.wechat.public-url", "http://127.0.0.1:" + port);
            return settings.entrySet().stream()
                    .map(each -> "--" + each.getKey() + "=" + each.getValue())
                    .toArray(String[]::new);
        }

        private ConfigurableApplicationContext start() {
            return new SpringApplicationBuilder(PaymentServiceApplication.class, TestIdentity.class, Story.Facts.class)
                    .run(settings);
        }

        void restart() {
            running.close();
            running = start();
        }

        void close() {
            running.close();
        }

        <T> T bean(Class<T> type) {
            return running.getBean(type);
        }
    }

    /** One chamber's life, from three units that owe their dues on. */
    private static final class Life {
        private final House house;
        private final Story story;
        private final List<Member> members = new ArrayList<>();
        private final List<Member> colleagues = new ArrayList<>();
        private final List<String> charges = new ArrayList<>();
        private final List<JsonNode> attempts = new ArrayList<>();
        private final Map<String, Member> payerOf = new HashMap<>();

        Life(House house) {
            this.house = house;
            this.story = Story.atWeChat(house.bean(Story.Facts.class));
            story.standard(2026);
            for (int i = 0; i < CHARGES; i++) {
                String unit = story.unit("U" + i, "会员");
                members.add(story.member(OURS, unit));
                colleagues.add(story.member(OURS, unit));
            }
            assertThat(story.run(2026).status()).isEqualTo(201);
            members.forEach(each -> charges.add(story.charge(each).path("id").asString()));
        }

        void take(Step step) {
            switch (step.deed()) {
                case PREPAY -> prepay(members.get(step.charge()), step.charge());
                case PREPAY_BY_COLLEAGUE -> prepay(colleagues.get(step.charge()), step.charge());
                case PAY -> attempt(step).ifPresent(this::pay);
                case NOTIFY -> attempt(step).ifPresent(this::notice);
                case NOTIFY_TWICE ->
                    attempt(step).ifPresent(each -> {
                        notice(each);
                        notice(each);
                    });
                case LOOK -> story.look(members.get(step.charge()), charges.get(step.charge()));
                case ASK -> attempt(step).ifPresent(this::ask);
                case EXPIRE -> attempt(step).ifPresent(this::expire);
                case CLOSED_HERE_ONLY -> attempt(step).ifPresent(this::closeHereOnly);
                case DESK -> desk(charges.get(step.charge()));
                case REFUND -> attempt(step).ifPresent(each -> refund(each, step.yuan()));
                case REFUND_STEP -> checkRefunds();
                case REFUND_NOTICE -> refundNotices();
                case RESTART -> house.restart();
            }
        }

        private java.util.Optional<JsonNode> attempt(Step step) {
            int at = attempts.size() - 1 - step.attempt();
            return at < 0 ? java.util.Optional.empty() : java.util.Optional.of(attempts.get(at));
        }

        private void prepay(Member member, int charge) {
            Answer answer = story.pay(member, charges.get(charge));
            if (answer.status() == 200) {
                attempts.add(answer.json());
                payerOf.put(orderNo(answer.json()), member);
            }
        }

        private static String orderNo(JsonNode attempt) {
            return attempt.path("orderNo").asString();
        }

        /** The sandbox refuses what WeChat refuses: closed, paid, another payer. */
        private void pay(JsonNode attempt) {
            Member payer = Objects.requireNonNull(payerOf.get(orderNo(attempt)));
            Http.post(
                    Sandbox.RUNNING.base() + "/control/payments?deliver=false",
                    null,
                    "{\"userId\":\"%s\",\"callUp\":%s}".formatted(payer.userId(), attempt.path("callUp")));
        }

        private void notice(JsonNode attempt) {
            if (List.of("SUCCESS", "REFUND").contains(Sandbox.RUNNING.stateOf(orderNo(attempt)))) {
                Sandbox.RUNNING.sendNotice(orderNo(attempt), "{}");
            }
        }

        private void ask(JsonNode attempt) {
            orderId(attempt)
                    .ifPresent(id -> inChamber(() -> {
                        house.bean(CheckAttempt.class)
                                .check(house.bean(Orders.class).get(id));
                        return true;
                    }));
        }

        private java.util.Optional<String> orderId(JsonNode attempt) {
            return jdbc()
                    .queryForList("SELECT id FROM pay_order WHERE order_no = ?", String.class, orderNo(attempt))
                    .stream()
                    .findFirst();
        }

        private void expire(JsonNode attempt) {
            jdbc().update(
                            "UPDATE pay_order SET created_at = created_at - INTERVAL 1 HOUR,"
                                    + " expires_at = expires_at - INTERVAL 1 HOUR WHERE order_no = ?",
                            orderNo(attempt));
            ask(attempt);
        }

        /** A payment slips in between our last question and the close: here it is closed, at WeChat it can be paid. */
        private void closeHereOnly(JsonNode attempt) {
            jdbc().update(
                            "UPDATE pay_order SET state = 'CLOSED', open_charge_id = NULL, next_check_at = NULL"
                                    + " WHERE order_no = ? AND state IN ('PREPARED', 'PENDING', 'UNKNOWN')",
                            orderNo(attempt));
        }

        private void desk(String charge) {
            story.post(
                    story.token("payments:write"),
                    "/api/staff/charges/" + charge + "/offline",
                    "{\"method\":\"CASH\",\"receivedOn\":\"2026-03-02\",\"reference\":null}");
        }

        private void refund(JsonNode attempt, int yuan) {
            orderId(attempt)
                    .ifPresent(id -> story.post(
                            story.token("payments:read", "payments:write", "refunds:write"),
                            "/api/staff/refunds",
                            "{\"orderId\":\"%s\",\"amount\":{\"fen\":%d},\"reason\":\"退\"}".formatted(id, yuan * 100)));
        }

        /** Whatever the janitor would do, now. */
        private void checkRefunds() {
            for (String id : jdbc().queryForList(
                            "SELECT id FROM refund WHERE tenant_id = 1 AND state IN ('APPROVED', 'SENT', 'PROCESSING')",
                            String.class)) {
                inChamber(() -> {
                    house.bean(CheckRefund.class)
                            .check(house.bean(Refunds.class).get(id));
                    return true;
                });
            }
        }

        private void refundNotices() {
            for (JsonNode refund : ledger().path("refunds")) {
                if (!"PROCESSING".equals(refund.path("state").asString())) {
                    Http.post(
                            Sandbox.RUNNING.base() + "/control/notifies/"
                                    + refund.path("orderNo").asString() + "/send?refundNo="
                                    + refund.path("refundNo").asString(),
                            null,
                            "{}");
                }
            }
        }

        /** Time passes: notices have come, everything open was asked about and has expired, refunds have ended. */
        void settleDown() {
            attempts.forEach(this::notice);
            attempts.forEach(this::expire);
            for (int minute = 0; minute < 12 && refundsUnderWay(); minute++) {
                Http.post(Sandbox.RUNNING.base() + "/control/clock", null, "{\"advanceSeconds\":61}");
                jdbc().update("UPDATE refund SET sent_at = sent_at - INTERVAL 2 MINUTE WHERE tenant_id = 1");
                checkRefunds();
            }
        }

        private boolean refundsUnderWay() {
            return count(
                            "SELECT COUNT(*) FROM refund WHERE tenant_id = 1 AND state IN ('APPROVED', 'SENT', 'PROCESSING')")
                    > 0;
        }

        void agreesWithWeChat() {
            Map<String, Long> paidThere = sums("orders", "orderNo", "totalFen", List.of("SUCCESS", "REFUND"));
            Map<String, Long> returnedThere = sums("refunds", "refundNo", "refundFen", List.of("SUCCESS"));
            long there = total(paidThere) - total(returnedThere);
            assertThat(count("""
                    SELECT COALESCE(SUM(CASE WHEN debit = 'WECHAT' THEN amount_fen ELSE -amount_fen END), 0)
                    FROM ledger_line WHERE tenant_id = 1 AND 'WECHAT' IN (debit, credit)"""))
                    .as("settled less refunded is what WeChat holds")
                    .isEqualTo(there);
            assertThat(count("""
                    SELECT COUNT(*) FROM charge c WHERE tenant_id = 1 AND received_fen > amount_fen - reduced_fen""")).as("charges that took too much").isZero();
            assertThat(count("""
                    SELECT COUNT(*) FROM (SELECT charge_id FROM receipt WHERE tenant_id = 1 AND valid_charge_id IS NOT NULL
                    GROUP BY charge_id HAVING COUNT(*) > 1) twice""")).as("charges receipted twice").isZero();
            assertThat(count("""
                    SELECT COUNT(*) FROM (SELECT agg_key FROM outbox WHERE tenant_id = 1 AND tag = 'charge.settled.v1'
                    GROUP BY agg_key HAVING COUNT(*) > 1) twice""")).as("charges settled twice").isZero();
            paidThere.forEach((orderNo, fen) -> assertThat(count("""
                    SELECT COALESCE(SUM(l.amount_fen), 0) FROM pay_order o JOIN ledger_line l
                      ON l.tenant_id = o.tenant_id AND l.source_id = o.id AND l.kind IN ('WECHAT_RECEIVED', 'WECHAT_SURPLUS')
                    WHERE o.tenant_id = 1 AND o.state = 'PAID' AND o.order_no = '%s'""".formatted(orderNo)))
                    .as("success %s has its order and is booked", orderNo)
                    .isEqualTo(fen));
            assertThat(count("""
                    SELECT COUNT(*) FROM pay_order o WHERE tenant_id = 1 AND surplus_fen > 0 AND NOT EXISTS
                    (SELECT 1 FROM refund r WHERE r.tenant_id = 1 AND r.order_id = o.id)""")).as("surplus without a task").isZero();
        }

        /** What this life had in it, so that a run shows what it has looked at. */
        String traits() {
            List<String> traits = new ArrayList<>();
            Map.of(
                            "paid", "pay_order WHERE state = 'PAID'",
                            "surplus", "pay_order WHERE surplus_fen > 0",
                            "refunded", "refund WHERE state = 'SUCCESS'",
                            "desk", "charge WHERE method = 'CASH'")
                    .forEach((trait, rows) -> {
                        if (count("SELECT COUNT(*) FROM " + rows + " AND tenant_id = 1") > 0) {
                            traits.add(trait);
                        }
                    });
            traits.sort(null);
            return String.join("+", traits);
        }

        private static long total(Map<String, Long> sums) {
            return sums.values().stream().mapToLong(Long::longValue).sum();
        }

        private Map<String, Long> sums(String of, String number, String sum, List<String> states) {
            List<String> ours = Stream.concat(
                            attempts.stream().map(Life::orderNo),
                            jdbc()
                                    .queryForList("SELECT order_no FROM pay_order WHERE tenant_id = 1", String.class)
                                    .stream())
                    .distinct()
                    .toList();
            Map<String, Long> sums = new HashMap<>();
            for (JsonNode each : ledger().path(of)) {
                if (ours.contains(orderNo(each))
                        && states.contains(each.path("state").asString())) {
                    sums.put(each.path(number).asString(), each.path(sum).asLong());
                }
            }
            return sums;
        }

        private static JsonNode ledger() {
            return Http.get(
                            Sandbox.RUNNING.base() + "/control/ledger?mchid="
                                    + OURS.path("mchid").asString(),
                            null)
                    .json();
        }

        private JdbcTemplate jdbc() {
            return house.bean(JdbcTemplate.class);
        }

        private long count(String sql) {
            Long count = jdbc().queryForObject(sql, Long.class);
            return count == null ? 0 : count;
        }

        private static <T> T inChamber(ScopedValue.CallableOp<T, RuntimeException> work) {
            return Tenancy.call(new TenantId(1), work);
        }
    }
}
