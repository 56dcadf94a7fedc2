package io.huishu.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.chassis.fact.Envelope;
import io.huishu.chassis.fact.FactHandler;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import io.huishu.chassis.test.TestTokens;
import io.huishu.payment.Http.Answer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One chamber with its staff, as the tests tell of it. */
final class Story {
    private static final AtomicLong CHAMBERS = new AtomicLong(100);
    private static final AtomicLong PEOPLE = new AtomicLong(13900000000L);

    final long chamber;
    private final Facts facts;
    private final String api;
    private final World world;

    /** A chamber that nobody used before. */
    Story(Facts facts) {
        this(facts, CHAMBERS.incrementAndGet());
    }

    private Story(Facts facts, long chamber) {
        this(facts, chamber, World.USUAL);
    }

    private Story(Facts facts, long chamber, World world) {
        this.facts = facts;
        this.chamber = chamber;
        this.api = "http://127.0.0.1:" + facts.port;
        this.world = world;
    }

    /** Who plays the rest of the world. */
    record World(Sandbox sandbox, MemberHouse members) {
        static final World USUAL = new World(Sandbox.RUNNING, PaymentHouse.MEMBER);
    }

    /** A chamber with a merchant of its own, where months can pass. */
    static Story in(World world, Facts facts, JsonNode merchant) {
        Story story = new Story(facts, CHAMBERS.incrementAndGet(), world);
        world.members().knows(story.chamber, merchant);
        return story;
    }

    /** The one chamber with a merchant, emptied: making a merchant's keys takes a second. */
    static Story atWeChat(Facts facts) {
        Story story = new Story(facts, 1);
        facts.empty(1);
        World.USUAL.members().knows(1, Merchant.OURS);
        return story;
    }

    JsonNode channels() {
        return Merchant.OURS;
    }

    /** Made once for all tests. */
    static final class Merchant {
        static final JsonNode OURS = Sandbox.RUNNING.openChamber("chushang");
        static final JsonNode FOREIGN = Sandbox.RUNNING.openChamber("other");

        private Merchant() {}
    }

    /** Somebody who may pay for a unit. */
    record Member(String personId, String userId, String token) {}

    /** An id that belongs to this chamber and name. */
    String id(String name) {
        return "01%06d%018d".formatted(chamber, Integer.toUnsignedLong(name.hashCode()));
    }

    String unit(String name, String tier) {
        return unit(name, tier, "2020-05-01");
    }

    String unit(String name, String tier, String joinedOn) {
        String id = id(name);
        facts.tell(chamber, "unit.admitted.v1", 1, """
                {"unitId":"%s","memberNo":"%s","name":"%s有限公司","tier":"%s","joinedOn":"%s","state":"ACTIVE"}""".formatted(id, name, name, tier, joinedOn));
        return id;
    }

    void left(String unitId, String on) {
        facts.tell(chamber, "unit.left.v1", 2, "{\"unitId\":\"%s\",\"leftOn\":\"%s\"}".formatted(unitId, on));
    }

    /** 会员 2,000, 理事 5,000, 荣誉 nothing. */
    void standard(int from) {
        facts.tell(chamber, "dues-standard.adopted.v1", 1, """
                {"standardId":"%s","name":"会费标准","resolutionId":"%s","effectiveFrom":%d,
                 "tiers":[{"tier":"会员","amount":{"fen":200000}},{"tier":"理事","amount":{"fen":500000}},
                          {"tier":"荣誉","amount":{"fen":0}}],"adoptedAt":"2026-01-01T00:00:00Z"}""".formatted(id("S" + from), id("R"), from));
    }

    /** The same standard, whose resolution lets the dues of whoever joins from this month on count to the next year's end. */
    void standardForLateJoiners(int from, int month) {
        facts.tell(chamber, "dues-standard.adopted.v1", 1, """
                {"standardId":"%s","name":"会费标准","resolutionId":"%s","effectiveFrom":%d,
                 "tiers":[{"tier":"会员","amount":{"fen":200000}}],"adoptedAt":"2026-01-01T00:00:00Z",
                 "lateJoiners":"JOIN_LATE_COVERS_NEXT_YEAR","lateFromMonth":%d}""".formatted(id("S" + from), id("R"), from, month));
    }

    /** A meeting that may decide on waivers; it passes with more than fifteen votes. */
    String meeting(String name, int inFavour) {
        String id = id("M" + name);
        facts.tell(chamber, "meeting.held.v1", 1, """
                {"resolutionId":"%s","meetingName":"%s","meetingKind":"COUNCIL","heldOn":"2026-03-01","subject":"会费减免",
                 "dueCount":31,"presentCount":30,"inFavour":%d,"against":0,"abstained":0,"voteForm":"SHOW_OF_HANDS"}""".formatted(id, name, inFavour));
        return id;
    }

    Member member(JsonNode channels, String... units) {
        String phone = Long.toString(PEOPLE.incrementAndGet());
        String user = world.sandbox().newPerson("会员" + phone, phone);
        String person = id("P" + phone);
        world.members()
                .knows(
                        person,
                        channels.path("miniAppid").asString(),
                        world.sandbox().openid(user, channels));
        return new Member(person, user, TestTokens.member(chamber, person, units));
    }

    String token(String... permissions) {
        return TestTokens.staff(chamber, "account", permissions);
    }

    /** What event-service calls with. */
    String serviceToken() {
        return TestTokens.service(chamber, "event-service");
    }

    /** Another member of staff. */
    String tokenOf(String account, String... permissions) {
        return TestTokens.staff(chamber, account, permissions);
    }

    Answer run(int year) {
        return Http.post(api + "/api/staff/dues/runs", token("dues:write"), "{\"year\":" + year + "}");
    }

    String url(String path) {
        return api + path;
    }

    Answer get(String token, String path) {
        return Http.get(api + path, token);
    }

    Answer post(String token, String path, String body) {
        return Http.post(
                api + path, token, body, "Idempotency-Key", UUID.randomUUID().toString());
    }

    Answer put(String token, String path, String body) {
        return Http.put(api + path, token, body);
    }

    Answer delete(String token, String path) {
        return Http.delete(api + path, token);
    }

    Answer pay(Member member, String charge) {
        return post(member.token(), "/api/member/charges/" + charge + "/pay", "{}");
    }

    /** Everything that the member's units owe or have paid. */
    JsonNode charges(Member member) {
        return get(member.token(), "/api/member/charges").json().path("items");
    }

    /** The one charge that the member sees. */
    JsonNode charge(Member member) {
        JsonNode items = get(member.token(), "/api/member/charges").json().path("items");
        assertThat(items.size()).isEqualTo(1);
        return items.path(0);
    }

    JsonNode look(Member member, String charge) {
        return get(member.token(), "/api/member/charges/" + charge).json();
    }

    JsonNode payments(String query) {
        return get(token("payments:read"), "/api/staff/payments" + query).json().path("items");
    }

    JsonNode refunds(String query) {
        return get(token("payments:read"), "/api/staff/refunds" + query).json();
    }

    JsonNode receipts() {
        return get(token("payments:read"), "/api/staff/receipts").json().path("items");
    }

    <T> T inChamber(ScopedValue.CallableOp<T, RuntimeException> work) {
        return Tenancy.call(new TenantId(chamber), work);
    }

    /** How often a fact of this chamber waits in the outbox. */
    int told(String type) {
        return facts.count("SELECT COUNT(*) FROM outbox WHERE tenant_id = ? AND tag = ?", chamber, type);
    }

    int rows(String table) {
        return facts.count("SELECT COUNT(*) FROM " + table + " WHERE tenant_id = ?", chamber);
    }

    int change(String sql) {
        return facts.jdbc.update(sql + " AND tenant_id = " + chamber);
    }

    /** Everything that money depends on, as one number. */
    String checksum() {
        return String.valueOf(
                facts.jdbc.queryForList("""
                SELECT 'c', id, state, COALESCE(settled_at, ''), COALESCE(receipt_no, '') FROM charge WHERE tenant_id = ?
                UNION ALL SELECT 'o', id, state, COALESCE(paid_at, ''), COALESCE(transaction_id, '') FROM pay_order
                  WHERE tenant_id = ?
                UNION ALL SELECT 'b', id, state, COALESCE(ended_at, ''), refund_no FROM refund WHERE tenant_id = ?
                UNION ALL SELECT 'm', id, refund_no, COALESCE(taken_at, ''), '' FROM refund_notice WHERE tenant_id = ?
                UNION ALL SELECT 'l', id, kind, amount_fen, '' FROM ledger_line WHERE tenant_id = ?
                UNION ALL SELECT 'n', id, order_no, '', '' FROM wechat_notice WHERE tenant_id = ?
                UNION ALL SELECT 'r', id, state, COALESCE(number, ''), '' FROM receipt WHERE tenant_id = ? ORDER BY 1, 2""", chamber, chamber, chamber, chamber, chamber, chamber, chamber));
    }

    /** Tells facts as the broker would. */
    @Component
    static class Facts {
        private static final JsonMapper JSON = JsonMapper.builder().build();

        private final List<FactHandler<?>> handlers;
        private final TransactionTemplate transaction;
        private final JdbcTemplate jdbc;
        private final int port;

        Facts(
                List<FactHandler<?>> handlers,
                TransactionTemplate transaction,
                JdbcTemplate jdbc,
                @Value("${server.port}") int port) {
            this.handlers = handlers;
            this.transaction = transaction;
            this.jdbc = jdbc;
            this.port = port;
        }

        void tell(long chamber, String type, long version, String data) {
            FactHandler<?> handler = handlers.stream()
                    .filter(each -> each.type().equals(type))
                    .findFirst()
                    .orElseThrow();
            TenantId tenant = new TenantId(chamber);
            Envelope envelope = new Envelope("E", type, tenant, Instant.EPOCH, "K", version, null);
            Tenancy.run(tenant, () -> transaction.executeWithoutResult(_ -> handle(handler, data, envelope)));
        }

        private static <T> void handle(FactHandler<T> handler, String data, Envelope envelope) {
            handler.handle(JSON.readValue(data, handler.payload()), envelope);
        }

        void empty(long chamber) {
            List.of(
                            "bank_match",
                            "bank_line",
                            "bank_statement_row",
                            "bank_statement",
                            "bank_layout",
                            "fee",
                            "refund_notice",
                            "refund",
                            "refund_rule",
                            "wechat_answer",
                            "ledger_line",
                            "invoice",
                            "receipt_hand_over",
                            "credit_use",
                            "unit_credit",
                            "offline_entry",
                            "voucher",
                            "receipt",
                            "receipt_book",
                            "receipt_desk",
                            "wechat_notice",
                            "pay_order",
                            "waiver",
                            "meeting",
                            "dues_reminder",
                            "dues_reminder_stop",
                            "dues_lapse",
                            "dues_rules",
                            "charge",
                            "dues_run_exception",
                            "dues_run",
                            "dues_standard_tier",
                            "dues_standard",
                            "unit",
                            "outbox",
                            "idempotency")
                    .forEach(table -> jdbc.update("DELETE FROM " + table + " WHERE tenant_id = ?", chamber));
        }

        List<String> texts(String sql, Object... arguments) {
            return jdbc.queryForList(sql, String.class, arguments);
        }

        int count(String sql, Object... arguments) {
            Integer count = jdbc.queryForObject(sql, Integer.class, arguments);
            return count == null ? 0 : count;
        }
    }
}
