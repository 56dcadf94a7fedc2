package io.huishu.member.session;

import java.time.Duration;
import java.util.Locale;

/** For whom a sign-in is, and how long it lasts before a new one is due. */
public enum Audience {
    /** A day at the office. */
    STAFF(Duration.ofHours(12)),
    PLATFORM(Duration.ofHours(12)),
    /** Members come by now and then. */
    MEMBER(Duration.ofDays(60));

    private final Duration longest;

    Audience(Duration longest) {
        this.longest = longest;
    }

    public Duration longest() {
        return longest;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind whose token a browser script may not read. */
    public boolean byCookie() {
        return this != MEMBER;
    }
}
