package io.huishu.sandbox.official;

import org.jspecify.annotations.Nullable;

/**
 * The developer settings of an official account. {@code encrypted}: safe mode (安全模式), else plain mode (明文模式).
 */
public record OfficialAccount(
        String appid,
        String originalId,
        String token,
        String aesKey,
        boolean encrypted,
        @Nullable String pushUrl) {

    OfficialAccount pushingTo(String url) {
        return new OfficialAccount(appid, originalId, token, aesKey, encrypted, url);
    }
}
