package io.huishu.day;

import static io.huishu.day.Http.fields;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A member with a phone in hand. */
public final class Member {
    private final Http http;
    private final Sandbox sandbox;
    private final String userId;
    private final String appid;

    private Member(Http http, Sandbox sandbox, String userId, String appid) {
        this.http = http;
        this.sandbox = sandbox;
        this.userId = userId;
        this.appid = appid;
    }

    /** Signs in with WeChat's code and shows the phone number, as the members' client does. */
    public static Member signIn(URI gateway, Sandbox sandbox, String appid, String nickname, String phone) {
        String user = sandbox.person(nickname, phone);
        Http door = Http.to(gateway);
        Answer in = door.post("/api/auth/member/login", fields("appid", appid, "code", sandbox.loginCode(user, appid)))
                .ok();
        Answer bound = door.with(in.text("accessToken"))
                .post("/api/auth/member/phone", fields("code", sandbox.phoneCode(user, appid)))
                .ok();
        return new Member(door.with(bound.text("accessToken")), sandbox, user, appid);
    }

    public Http http() {
        return http;
    }

    public String userId() {
        return userId;
    }

    public Answer me() {
        return http.get("/api/member/me").ok();
    }

    public JsonNode charges() {
        return http.get("/api/member/charges").ok().items();
    }

    public Answer charge(String id) {
        return http.get("/api/member/charges/" + id).ok();
    }

    /** Allows one message of every kind the chamber has, in WeChat's dialog and then to the product. */
    public void allowMessages() {
        JsonNode templates =
                http.get("/api/member/subscriptions/templates").ok().items();
        List<String> ids = templates
                .valueStream()
                .map(template -> template.path("id").asString())
                .toList();
        if (ids.isEmpty()) {
            return;
        }
        ids.forEach(id -> sandbox.allow(userId, appid, id));
        http.post(
                        "/api/member/subscriptions",
                        fields("templateIds", ids.stream().limit(3).toList()))
                .ok();
        if (ids.size() > 3) {
            http.post("/api/member/subscriptions", fields("templateIds", ids.subList(3, ids.size())))
                    .ok();
        }
    }

    /** Asks for the call-up and gives it to the phone's WeChat. @return the order */
    public Answer callUp(String chargeId) {
        return http.postOnce(
                        "/api/member/charges/" + chargeId + "/pay",
                        fields(),
                        UUID.randomUUID().toString())
                .ok();
    }

    public void pay(Answer order) {
        sandbox.pay(userId, order.body().path("callUp"), true).ok();
    }

    /** As if it had been paid at a former moment. */
    public void payAt(Answer order, Instant at) {
        sandbox.payAt(userId, order.body().path("callUp"), at).ok();
    }

    public Answer register(String activityId, String name) {
        return http.postOnce(
                        "/api/member/activities/" + activityId + "/registrations",
                        fields("personName", name),
                        UUID.randomUUID().toString())
                .ok();
    }

    public Answer inbox() {
        return http.get("/api/member/inbox").ok();
    }

    public JsonNode receipts() {
        return http.get("/api/member/receipts").ok().items();
    }
}
