package io.huishu.member;

import tools.jackson.databind.JsonNode;

/** The chambers and people of the tests, and how they are brought in. */
public final class Story {
    public static final String OPERATOR = "operator";
    public static final String OPERATOR_PASSWORD = "chu-river-2026-gate";
    public static final String STAFF_PASSWORD = "lake-pavilion-77";
    public static final String SERVICE_SECRET = "payment-secret-of-the-tests-0001";

    private final Api api;

    public Story(Api api) {
        this.api = api;
    }

    public String operator() {
        return api.post(
                        "/api/auth/platform/login",
                        "{\"account\":\"%s\",\"password\":\"%s\"}".formatted(OPERATOR, OPERATOR_PASSWORD))
                .text("accessToken");
    }

    /** Opens a chamber with channels made by WeChat; the first account is {@code CODE-sg}. */
    public Opened open(String code, String name) {
        JsonNode channels =
                WechatSandbox.control("chambers", "{\"code\":\"%s\",\"name\":\"%s\"}".formatted(code, name));
        Api.Answer answer = api.with(operator())
                .post("/api/platform/chambers", """
                        {"code":"%s","name":"%s","slogan":"同心","brand":"teal","modules":["dues","activities"],
                         "channels":%s,"firstStaff":{"account":"%s-sg","name":"何秘书","password":"%s"}}
                        """.formatted(code, name, channels, code, STAFF_PASSWORD));
        return new Opened(answer.text("id"), code, answer, channels);
    }

    /** A chamber and what WeChat gave it. */
    public record Opened(String id, String code, Api.Answer answer, JsonNode channels) {
        public String miniAppid() {
            return channels.path("miniAppid").asString();
        }
    }

    public Api.Answer signIn(String code, String account, String password) {
        return api.post(
                "/api/auth/staff/login",
                "{\"chamber\":\"%s\",\"account\":\"%s\",\"password\":\"%s\"}".formatted(code, account, password));
    }

    public String secretary(String code) {
        return signIn(code, code + "-sg", STAFF_PASSWORD).text("accessToken");
    }

    public Api.Answer staff(String code, String account, String role) {
        return api.with(secretary(code)).post("/api/staff/accounts", """
                        {"account":"%s","name":"小王","roles":["%s"],"password":"%s"}
                        """.formatted(account, role, STAFF_PASSWORD));
    }

    public static String somebody(String nickname, String phone) {
        return WechatSandbox.control("people", "{\"nickname\":\"%s\",\"phone\":\"%s\"}".formatted(nickname, phone))
                .path("userId")
                .asString();
    }

    public static String code(String kind, String userId, String appid) {
        return WechatSandbox.control(kind + "-codes", "{\"userId\":\"%s\",\"appid\":\"%s\"}".formatted(userId, appid))
                .path("code")
                .asString();
    }

    public Api.Answer memberLogin(String appid, String code) {
        return api.post("/api/auth/member/login", "{\"appid\":\"%s\",\"code\":\"%s\"}".formatted(appid, code));
    }

    public Api.Answer refresh(String cookie) {
        return api.header("Cookie", "hs_refresh=" + cookie)
                .header("Origin", "http://huishu.test")
                .post("/api/auth/refresh", "{}");
    }
}
