package io.huishu.notify;

import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import io.huishu.chassis.test.RealWechatSandbox;
import io.huishu.chassis.test.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One chamber, known to the sandbox and to member-service, with one unit and one person who acts for it. */
public final class Story {
    private static final AtomicLong CHAMBERS = new AtomicLong(100);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    public final long chamber = CHAMBERS.incrementAndGet();
    public final JsonNode channels;
    public final String userId;
    public final String openid;
    public final String unit = id("VN1T");
    public final String person = id("PERS");

    private final RealWechatSandbox sandbox = RealWechatSandbox.running();
    private final String api;
    private final Telling facts;
    private final JdbcTemplate sql;

    public Story(int port, Telling facts, JdbcTemplate sql) {
        this.api = "http://127.0.0.1:" + port;
        this.facts = facts;
        this.sql = sql;
        this.channels = sandbox.control("/chambers", "{\"code\":\"c%d\",\"name\":\"楚商联合会\"}".formatted(chamber));
        MemberHouse.OPEN.knows(chamber, channels);
        this.userId = sandbox.control("/people", "{\"nickname\":\"张三\",\"phone\":\"139%08d\"}".formatted(chamber))
                .path("userId")
                .asString("");
        this.openid = openidAt(text("miniAppid"), text("miniSecret"));
    }

    public record Answer(int status, String text) {
        public JsonNode json() {
            return JSON.readTree(text);
        }
    }

    /** One of the chamber's channel settings. */
    public String text(String channel) {
        return channels.path(channel).asString("");
    }

    public String template() {
        return template("duesSettled");
    }

    private String template(String purpose) {
        return channels.path("templates").path(purpose).asString("");
    }

    public String id(String name) {
        return "01KB%06d%s0000000000000000".formatted(chamber, name).substring(0, 26);
    }

    private String openidAt(String appid, String secret) {
        String code = sandbox.control("/login-codes", "{\"userId\":\"%s\",\"appid\":\"%s\"}".formatted(userId, appid))
                .path("code")
                .asString("");
        return sandbox.get("/sns/jscode2session?appid=%s&secret=%s&js_code=%s&grant_type=authorization_code"
                        .formatted(appid, secret, code))
                .path("openid")
                .asString("");
    }

    /** The chamber's facts in the order in which they happen. */
    public void opened() {
        tell(
                "chamber.opened.v1",
                0,
                "{\"chamberId\":\"%d\",\"code\":\"c%d\",\"name\":\"楚商联合会\"}".formatted(chamber, chamber));
        tell("unit.admitted.v1", 0, "{\"unitId\":\"%s\",\"name\":\"长江实业\"}".formatted(unit));
        tell("person.bound.v1", 1, """
                {"personId":"%s","unitId":"%s","name":"张三","appid":"%s","openid":"%s"}""".formatted(person, unit, text("miniAppid"), openid));
    }

    public void channelsChanged() {
        tell(
                "chamber.channels-changed.v1",
                1,
                "{\"chamberId\":\"%d\",\"officialAppid\":\"%s\"}".formatted(chamber, text("officialAppid")));
    }

    public void tell(String type, long version, String data) {
        facts.tell(chamber, "E", type, version, data);
    }

    public void settled(String charge) {
        settled("E", charge);
    }

    /** @param step days after the due day, negative before it */
    public void reminded(String charge, int step) {
        facts.tell(chamber, "E", "dues.reminder-due.v1", 1, """
                {"chargeId":"%s","unitId":"%s","step":%d,"year":2026,"subject":"2026年度会费","due":{"fen":200000},
                 "dueOn":"2026-03-31"}""".formatted(charge, unit, step));
    }

    public void settled(String factId, String charge) {
        facts.tell(chamber, factId, "charge.settled.v1", 1, settledFact(charge));
    }

    public void receiptSent(String factId, String sending) {
        facts.tell(chamber, factId, "receipt.sent-again.v1", 1, """
                {"sendingId":"%s","receiptId":"R","number":"2026-000007","unitId":"%s","subject":"2026年度会费",
                 "amount":{"fen":200000},"sentAt":"2026-11-23T02:00:00Z"}""".formatted(sending, unit));
    }

    public void refunded(String factId, String refund, String way) {
        facts.tell(chamber, factId, "refund.settled.v1", 1, """
                {"refundId":"%s","unitId":"%s","subject":"秋季考察 活动费","amount":{"fen":24000},"way":"%s",
                 "reason":"放弃名额","settledAt":"2026-11-23T02:00:00Z"}""".formatted(refund, unit, way));
    }

    public String settledFact(String charge) {
        return """
                {"chargeId":"%s","unitId":"%s","year":2026,"subject":"2026年度会费","amount":{"fen":200000},
                 "method":"WECHAT","settledAt":"2026-11-23T02:00:00Z","receiptNo":"2026-000001","personId":null}""".formatted(charge, unit);
    }

    /** The member allows so many messages, in the product and in WeChat. */
    public void allows(int here, int atWechat) {
        allows("duesSettled", here, atWechat);
    }

    /** The same for another kind of message. */
    public void allows(String purpose, int here, int atWechat) {
        for (int i = 0; i < here; i++) {
            member("POST", "/api/member/subscriptions", "{\"templateIds\":[\"%s\"]}".formatted(template(purpose)));
        }
        if (atWechat > 0) {
            sandbox.control("/subscriptions", """
                    {"userId":"%s","appid":"%s","templateId":"%s","count":%d}""".formatted(userId, text("miniAppid"), template(purpose), atWechat));
        }
    }

    /** What stands in the person's chat, of one kind. */
    public List<JsonNode> chat(String kind) {
        return sandbox.get("/control/messages?userId=" + userId)
                .path("items")
                .valueStream()
                .filter(line -> line.path("kind").asString("").equals(kind))
                .toList();
    }

    /** How often the sandbox was asked to send this person a message. */
    public long sends() {
        return sandbox.get("/control/requests?path=/cgi-bin/message/subscribe/send")
                .path("items")
                .valueStream()
                .filter(call -> call.path("body").asString("").contains(openid))
                .count();
    }

    public void fault(String path, String kind, int times, String value) {
        sandbox.control("/faults", """
                {"path":"%s","kind":"%s","times":%d,"value":"%s"}""".formatted(path, kind, times, value));
    }

    public Answer member(String method, String path, String body) {
        return send(method, path, body, TestTokens.member(chamber, person, unit));
    }

    public Answer staff(String path) {
        return send("GET", path, "", TestTokens.staff(chamber, "staff", "notices:read"));
    }

    public Answer send(String method, String path, String body, @Nullable String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(api + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", path.startsWith("/wx/") ? "text/xml" : "application/json");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The WeChat deliveries of this chamber: state, a space, the reason. */
    public List<String> wechat() {
        return sql.queryForList(
                "SELECT TRIM(CONCAT(state, ' ', COALESCE(reason, ''))) FROM delivery"
                        + " WHERE tenant_id = ? AND channel = 'WECHAT' ORDER BY id",
                String.class,
                chamber);
    }

    public int count(String from, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = chamber;
        System.arraycopy(more, 0, arguments, 1, more.length);
        Integer count = sql.queryForObject("SELECT COUNT(*) FROM " + from, Integer.class, arguments);
        return count == null ? 0 : count;
    }

    /** How often a fact of this chamber waits in the outbox. */
    public int told(String type) {
        return count("outbox WHERE tenant_id = ? AND tag = ?", type);
    }

    public int consents() {
        Integer left = sql.queryForObject(
                "SELECT COALESCE(SUM(remaining), 0) FROM consent WHERE tenant_id = ?", Integer.class, chamber);
        return left == null ? 0 : left;
    }

    /** The wait, or the lease, of every message on its way is over. */
    public void timePasses() {
        sql.update(
                "UPDATE delivery SET next_at = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND WHERE tenant_id = ? AND next_at IS NOT"
                        + " NULL",
                chamber);
    }

    public <T> T inChamber(ScopedValue.CallableOp<T, RuntimeException> work) {
        return Tenancy.call(new TenantId(chamber), work);
    }
}
