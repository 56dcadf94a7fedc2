package io.huishu.sandbox.apps;

import java.time.Instant;

/** A code a person's phone got for one app. */
public record Code(String code, CodeKind kind, String userId, String appid, Instant issuedAt, boolean used) {

    Code redeemed() {
        return new Code(code, kind, userId, appid, issuedAt, true);
    }
}
