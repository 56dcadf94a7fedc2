package io.huishu.day;

import static io.huishu.day.Http.fields;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** The staff of one chamber at their desk. */
public final class Secretariat {
    private final Http http;

    private Secretariat(Http http) {
        this.http = http;
    }

    public static Secretariat signIn(URI gateway, String chamber, String account, String password) {
        Http door = Http.to(gateway);
        Answer in = Await.until(
                "秘书处登录",
                java.time.Duration.ofSeconds(15),
                () -> door.post(
                        "/api/auth/staff/login", fields("chamber", chamber, "account", account, "password", password)),
                answer -> answer.status() != 503);
        return new Secretariat(door.with(in.ok().text("accessToken")));
    }

    public Http http() {
        return http;
    }

    /** Dry run of a roster. */
    public Answer check(List<RosterLine> lines) {
        return http.upload("/api/staff/members/import", "roster.xlsx", RosterFile.of(lines))
                .ok();
    }

    public Answer commit(String importId) {
        return http.postOnce("/api/staff/members/import/" + importId + "/commit", fields(), importId)
                .ok();
    }

    public Answer member(String query) {
        return http.get("/api/staff/members?query="
                        + java.net.URLEncoder.encode(query, java.nio.charset.StandardCharsets.UTF_8))
                .ok();
    }

    /** Records a general meeting that votes in secret, 121 due. @return the resolution's id */
    public String resolution(LocalDate heldOn, int present, int inFavour) {
        return http.post(
                        "/api/staff/council/resolutions",
                        fields(
                                "meetingName",
                                heldOn.getYear() + " 年会员大会",
                                "meetingKind",
                                "GENERAL_MEETING",
                                "heldOn",
                                heldOn.toString(),
                                "subject",
                                "会费标准",
                                "dueCount",
                                121,
                                "presentCount",
                                present,
                                "inFavour",
                                inFavour,
                                "against",
                                present - inFavour,
                                "abstained",
                                0,
                                "voteForm",
                                "SECRET_BALLOT",
                                "minutesNo",
                                "会字〔" + heldOn.getYear() + "〕1号"))
                .ok()
                .text("id");
    }

    /** Adopts the four usual tiers from the year on. */
    public Answer adopt(String resolutionId, int year) {
        return http.post(
                "/api/staff/dues/standards",
                fields(
                        "resolutionId",
                        resolutionId,
                        "name",
                        year + " 年会费标准",
                        "effectiveFrom",
                        year,
                        "tiers",
                        List.of(
                                tier("会员", 200_000),
                                tier("理事", 500_000),
                                tier("副会长", 1_000_000),
                                tier("会长", 3_000_000))));
    }

    public Answer standards() {
        return http.get("/api/staff/dues/standards").ok();
    }

    public Answer bill(int year) {
        return http.postOnce(
                        "/api/staff/dues/runs",
                        fields("year", year),
                        UUID.randomUUID().toString())
                .ok();
    }

    public JsonNode charges(int year, String query) {
        return http.get("/api/staff/charges?limit=200&year=" + year + "&query="
                        + java.net.URLEncoder.encode(query, java.nio.charset.StandardCharsets.UTF_8))
                .ok()
                .items();
    }

    /** @return the published activity's id */
    public String activity(String title, java.time.Instant startsAt, int hours, String place, int capacity) {
        String id = http.post(
                        "/api/staff/activities",
                        fields(
                                "title",
                                title,
                                "summary",
                                title + "，欢迎各会员单位派代表参加。",
                                "startsAt",
                                startsAt.toString(),
                                "endsAt",
                                startsAt.plus(java.time.Duration.ofHours(hours)).toString(),
                                "place",
                                place,
                                "capacity",
                                capacity))
                .ok()
                .text("id");
        http.post("/api/staff/activities/" + id + "/publish", fields()).ok();
        return id;
    }

    public Answer checkIn(String code) {
        return http.post("/api/staff/check-ins", fields("code", code)).ok();
    }

    public Answer overview(int year) {
        return http.get("/api/staff/insights/overview?year=" + year).ok();
    }

    private static Object tier(String name, long fen) {
        return fields("tier", name, "amount", fields("fen", fen));
    }
}
