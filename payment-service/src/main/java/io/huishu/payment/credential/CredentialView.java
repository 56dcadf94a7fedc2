package io.huishu.payment.credential;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A set of keys as people see it: no secret, long numbers by their last characters only.
 *
 * @param finding of the last check; absent before the first
 * @param sentence the finding in words
 * @param apiV3KeyProvenAt since when WeChat's seal is known to open with it; absent until then
 * @param insisted somebody put it into use without a good check
 * @param retireAt when a former set ends by itself; absent when a person must end it
 */
public record CredentialView(
        String id,
        CredentialState state,
        String appid,
        String mchid,
        VerificationMode mode,
        String merchantSerial,
        @Nullable String wechatKeyId,
        Instant givenAt,
        @Nullable Finding finding,
        @Nullable String sentence,
        @Nullable Instant checkedAt,
        @Nullable Instant apiV3KeyProvenAt,
        @Nullable Instant activatedAt,
        boolean insisted,
        @Nullable Instant retireAt,
        List<Certificate> certificates) {
    /** A platform certificate of WeChat's. */
    public record Certificate(String serial, Instant validUntil) {}
}
