package io.huishu.member.roster.web;

import io.huishu.member.roster.RosterEntry;
import org.jspecify.annotations.Nullable;

/** A unit as the form sends it; the room checks the fields, so that a form and a workbook get the same words. */
record UnitRequest(
        @Nullable String name,
        @Nullable String creditCode,
        @Nullable String representative,
        @Nullable String title,
        @Nullable String phone,
        @Nullable String tier,
        @Nullable String joinedOn) {
    RosterEntry entry() {
        return new RosterEntry(
                given(name),
                given(creditCode),
                given(representative),
                given(title),
                given(phone),
                given(tier),
                given(joinedOn));
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }

    @Override
    public String toString() {
        return "UnitRequest[name=" + name + "]";
    }
}
