package io.huishu.day;

import static io.huishu.day.Http.fields;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import tools.jackson.databind.JsonNode;

/** The WeChat sandbox's control: what WeChat's back office and people's phones would do. */
public final class Sandbox {
    private final Http http;

    public Sandbox(URI base) {
        this.http = Http.to(base);
    }

    /** Makes the chamber's mini-program, official account and merchant, or gives the ones of the same code again. */
    public JsonNode channelsOf(String code, String name) {
        return http.post("/control/chambers", fields("code", code, "name", name))
                .ok()
                .body();
    }

    public Answer pushUrl(String officialAppid, String url) {
        return http.post("/control/official/" + officialAppid + "/push-url", fields("url", url));
    }

    /** @return the person's id */
    public String person(String nickname, String phone) {
        JsonNode people = http.get("/control/people").ok().body();
        JsonNode list = people.isArray()
                ? people
                : people.path("items").isArray() ? people.path("items") : people.path("people");
        for (JsonNode person : list) {
            if (phone.equals(person.path("phone").asString(""))) {
                return person.path("userId").asString();
            }
        }
        return http.post("/control/people", fields("nickname", nickname, "phone", phone))
                .ok()
                .text("userId");
    }

    public String loginCode(String userId, String appid) {
        return http.post("/control/login-codes", fields("userId", userId, "appid", appid))
                .ok()
                .text("code");
    }

    public String phoneCode(String userId, String appid) {
        return http.post("/control/phone-codes", fields("userId", userId, "appid", appid))
                .ok()
                .text("code");
    }

    public void allow(String userId, String appid, String templateId) {
        http.post(
                        "/control/subscriptions",
                        fields("userId", userId, "appid", appid, "templateId", templateId, "count", 1))
                .ok();
    }

    /** The person pays what the app called up; WeChat checks the call-up's signature. */
    public Answer pay(String userId, JsonNode callUp, boolean deliver) {
        return http.post("/control/payments?deliver=" + deliver, fields("userId", userId, "callUp", callUp));
    }

    /** The same at a former moment: the success time and the bills are of that day. */
    public Answer payAt(String userId, JsonNode callUp, Instant at) {
        return http.post("/control/payments", fields("userId", userId, "callUp", callUp, "at", at.toString()));
    }

    /** WeChat sends money to the chamber's bank account. */
    public void payOut(String mchid, long fen, Instant at) {
        http.post("/control/payouts", fields("mchid", mchid, "fen", fen, "at", at.toString()))
                .ok();
    }

    /** Writes a success into the day's trade bill that no order stands for. */
    public void extraInBill(String mchid, LocalDate day, long fen) {
        http.post(
                        "/control/bill-differences",
                        fields("mchid", mchid, "kind", "EXTRA", "date", day.toString(), "fen", fen))
                .ok();
    }

    public Answer sendNotify(String orderNo, Object how) {
        return http.post("/control/notifies/" + orderNo + "/send", how);
    }

    public Answer act(String officialAppid, String userId, String kind) {
        return http.post("/control/official/" + officialAppid + "/events", fields("userId", userId, "kind", kind));
    }

    public JsonNode messages(String userId) {
        return http.get("/control/messages?userId=" + userId).ok().body();
    }

    public JsonNode ledger(String orderNo) {
        return http.get("/control/ledger?orderNo=" + orderNo).ok().body();
    }

    /** Every order and refund of a merchant, as WeChat's own books have them. */
    public JsonNode ledgerOf(String mchid) {
        return http.get("/control/ledger?mchid=" + mchid).ok().body();
    }

    public void fault(String path, String kind, int times, String value) {
        http.post("/control/faults", fields("path", path, "kind", kind, "times", times, "value", value))
                .ok();
    }

    public void clearFaults() {
        http.delete("/control/faults").ok();
    }

    public void scaleRetries(int factor) {
        http.post("/control/clock", fields("retryScale", factor)).ok();
    }
}
