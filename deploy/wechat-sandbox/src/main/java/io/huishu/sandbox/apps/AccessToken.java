package io.huishu.sandbox.apps;

import java.time.Duration;
import java.time.Instant;

/** An issued access_token; plain and stable ones live apart. */
public record AccessToken(String token, String appid, boolean stable, Instant issuedAt, Instant expiresAt) {

    AccessToken endingBy(Instant latest) {
        Instant end = expiresAt.isBefore(latest) ? expiresAt : latest;
        return new AccessToken(token, appid, stable, issuedAt, end);
    }

    public long secondsLeft(Instant now) {
        return Duration.between(now, expiresAt).toSeconds();
    }
}
