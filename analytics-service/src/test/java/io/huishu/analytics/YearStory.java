package io.huishu.analytics;

import io.huishu.analytics.Telling.Told;
import java.util.List;
import java.util.stream.Stream;

/**
 * One small year of a chamber. Members: 甲 and 乙 (会员), 丙 (会员, then 理事), 丁 (left in 2026), 戊 (left in 2025), 己
 * (came and left in 2026, its date of joining corrected before and after). Dues
 * of 2026: 甲 settled in March, 乙 settled on the last evening of June by Beijing time, 丙 open, 丁 waived; 甲's dues of
 * 2025 are another year's. Activities: one held with three places of which two came, one cancelled, one in 2099.
 */
public final class YearStory {
    private YearStory() {}

    public static List<Told> facts() {
        return Stream.of(members(), dues(), activities()).flatMap(List::stream).toList();
    }

    private static List<Told> members() {
        return List.of(
                unit("admitted", 0, "A", "会员", "2020-05-01"),
                unit("admitted", 0, "B", "会员", "2026-01-01"),
                unit("admitted", 0, "C", "会员", "2026-12-31"),
                unit("changed", 1, "C", "理事", "2026-12-31"),
                unit("admitted", 0, "D", "理事", "2025-12-31"),
                new Told("unit.left.v1", 2, "{\"unitId\":\"%s\",\"leftOn\":\"2026-07-01\"}".formatted(id("D"))),
                unit("admitted", 0, "E", "会员", "2019-01-01"),
                new Told("unit.left.v1", 1, "{\"unitId\":\"%s\",\"leftOn\":\"2025-12-31\"}".formatted(id("E"))),
                unit("admitted", 0, "F", "会员", "2025-02-01"),
                unit("changed", 1, "F", "会员", "2026-02-01"),
                new Told("unit.left.v1", 2, "{\"unitId\":\"%s\",\"leftOn\":\"2026-08-01\"}".formatted(id("F"))),
                new Told("unit.changed.v1", 3, """
                        {"unitId":"%s","tier":"会员","joinedOn":"2026-02-02","state":"LEFT"}""".formatted(id("F"))));
    }

    private static List<Told> dues() {
        return List.of(
                raised("CA", "A", 2026, 200_000),
                raised("CB", "B", 2026, 200_000),
                raised("CC", "C", 2026, 500_000),
                raised("CD", "D", 2026, 500_000),
                raised("CO", "A", 2025, 200_000),
                settled("CA", "A", 2026, 200_000, "2026-03-10T02:00:00Z"),
                settled("CB", "B", 2026, 200_000, "2026-06-30T15:59:59Z"),
                settled("CO", "A", 2025, 200_000, "2026-03-11T02:00:00Z"),
                new Told("charge.waived.v1", 1, """
                        {"chargeId":"%s","unitId":"%s","year":2026}""".formatted(id("CD"), id("D"))));
    }

    private static List<Told> activities() {
        return List.of(
                published("X1", "春茶会", "2026-03-01T01:00:00Z"),
                published("X2", "取消的论坛", "2026-04-01T01:00:00Z"),
                published("X3", "将来的年会", "2099-01-01T01:00:00Z"),
                new Told("activity.cancelled.v1", 2, "{\"activityId\":\"%s\"}".formatted(id("X2"))),
                place("registration.confirmed.v1", 0, "P1", "X1"),
                place("registration.confirmed.v1", 0, "P2", "X1"),
                place("registration.confirmed.v1", 0, "P3", "X1"),
                place("registration.confirmed.v1", 0, "P4", "X1"),
                place("registration.confirmed.v1", 0, "P5", "X2"),
                place("registration.confirmed.v1", 0, "P6", "X3"),
                place("registration.cancelled.v1", 1, "P4", "X1"),
                place("attendance.recorded.v1", 1, "P1", "X1"),
                place("attendance.recorded.v1", 1, "P2", "X1"),
                place("attendance.recorded.v1", 1, "P3", "X1"),
                place("attendance.withdrawn.v1", 2, "P3", "X1"),
                place("attendance.recorded.v1", 1, "P5", "X2"));
    }

    public static String id(String name) {
        return "01KB" + name + "0".repeat(22 - name.length());
    }

    private static Told unit(String what, long version, String name, String tier, String joinedOn) {
        return new Told("unit." + what + ".v1", version, """
                {"unitId":"%s","tier":"%s","joinedOn":"%s","state":"ACTIVE"}""".formatted(id(name), tier, joinedOn));
    }

    private static Told raised(String charge, String unit, int year, long fen) {
        return new Told("charge.raised.v1", 0, """
                {"chargeId":"%s","unitId":"%s","year":%d,"amount":{"fen":%d}}""".formatted(id(charge), id(unit), year, fen));
    }

    private static Told settled(String charge, String unit, int year, long fen, String at) {
        return new Told("charge.settled.v1", 1, """
                {"chargeId":"%s","unitId":"%s","year":%d,"amount":{"fen":%d},"settledAt":"%s"}""".formatted(id(charge), id(unit), year, fen, at));
    }

    private static Told published(String activity, String title, String startsAt) {
        return new Told("activity.published.v1", 1, """
                {"activityId":"%s","title":"%s","startsAt":"%s"}""".formatted(id(activity), title, startsAt));
    }

    private static Told place(String type, long version, String place, String activity) {
        return new Told(type, version, """
                {"registrationId":"%s","activityId":"%s"}""".formatted(id(place), id(activity)));
    }
}
