package io.huishu.member.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A refresh token as it is kept. */
public record RefreshTokenRow(
        String id, String signInId, @Nullable Instant usedAt) {}
