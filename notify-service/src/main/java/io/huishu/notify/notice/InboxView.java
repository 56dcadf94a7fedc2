package io.huishu.notify.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A message in a member's inbox. */
public record InboxView(
        String id,
        String title,
        String body,
        NoticeKind kind,
        String link,
        Instant createdAt,
        @Nullable Instant readAt) {}
