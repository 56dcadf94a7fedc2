package io.huishu.notify.notice;

import java.time.Instant;

/** A notice with how far it has come. */
public record NoticeView(String id, String title, String body, NoticeKind kind, Instant createdAt, Reach recipients) {
    /** Counts of people, by what has become of the notice for them. */
    public record Reach(int total, int inbox, int wechatSent, int wechatFailed, int read) {}
}
