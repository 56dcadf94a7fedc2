package io.huishu.day;

import static io.huishu.day.Http.fields;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** The platform's operator, who opens chambers. */
public final class Operator {
    public static final List<String> ALL_MODULES = List.of("dues", "activities", "notices", "insights");

    private final Http http;

    private Operator(Http http) {
        this.http = http;
    }

    public static Operator signIn(Settings settings) {
        Http door = Http.to(settings.gateway());
        Answer in = door.post(
                        "/api/auth/platform/login",
                        fields("account", settings.operator(), "password", settings.operatorPassword()))
                .ok();
        return new Operator(door.with(in.text("accessToken")));
    }

    /** Opens the chamber unless there is one of that code. @return whether it is new */
    public boolean open(String code, String name, JsonNode channels, List<String> modules, String staffPassword) {
        for (JsonNode chamber :
                http.get("/api/platform/chambers?limit=200").ok().items()) {
            if (code.equals(chamber.path("code").asString())) {
                return false;
            }
        }
        http.post(
                        "/api/platform/chambers",
                        fields(
                                "code", code,
                                "name", name,
                                "slogan", "联企业 · 办实事",
                                "brand", "red",
                                "modules", modules,
                                "channels", channels,
                                "firstStaff", fields("account", "mishu", "name", "秘书长", "password", staffPassword)))
                .ok();
        return true;
    }

    public Http http() {
        return http;
    }
}
