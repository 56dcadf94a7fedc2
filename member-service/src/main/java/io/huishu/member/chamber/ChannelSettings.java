package io.huishu.member.chamber;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A chamber's channels in clear: the WeChat mini-program, the official account, the merchant. It shows nothing of itself
 * but the public numbers.
 *
 * @param merchantPrivateKey PKCS#8 PEM
 * @param wechatPublicKey X.509 PEM
 * @param wechatCertificates whether WeChat (also) signs by platform certificates for this merchant; those are downloaded,
 *     so then its public key may be left out. Absent means no
 * @param templates purpose, for example {@code duesSettled}, to the template's id
 */
public record ChannelSettings(
        @Nullable String miniAppid,
        @Nullable String miniSecret,
        @Nullable String officialAppid,
        @Nullable String officialOriginalId,
        @Nullable String officialSecret,
        @Nullable String officialToken,
        @Nullable String officialAesKey,
        @Nullable String mchid,
        @Nullable String merchantSerial,
        @Nullable String merchantPrivateKey,
        @Nullable String apiV3Key,
        @Nullable String wechatPublicKeyId,
        @Nullable String wechatPublicKey,
        @Nullable Boolean wechatCertificates,
        @Nullable Map<String, String> templates) {
    public static final ChannelSettings NONE = new ChannelSettings(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** An empty text says the same as none. */
    public ChannelSettings {
        miniAppid = given(miniAppid);
        miniSecret = given(miniSecret);
        officialAppid = given(officialAppid);
        officialOriginalId = given(officialOriginalId);
        officialSecret = given(officialSecret);
        officialToken = given(officialToken);
        officialAesKey = given(officialAesKey);
        mchid = given(mchid);
        merchantSerial = given(merchantSerial);
        merchantPrivateKey = given(merchantPrivateKey);
        apiV3Key = given(apiV3Key);
        wechatPublicKeyId = given(wechatPublicKeyId);
        wechatPublicKey = given(wechatPublicKey);
        wechatCertificates = Boolean.TRUE.equals(wechatCertificates);
        templates = templates == null ? Map.of() : Map.copyOf(templates);
    }

    /** Fills the secrets that were left out with the ones known, as long as appid and merchant are the same. */
    ChannelSettings keeping(ChannelSettings known) {
        boolean mini = Objects.equals(miniAppid, known.miniAppid);
        boolean official = Objects.equals(officialAppid, known.officialAppid);
        boolean merchant = Objects.equals(mchid, known.mchid);
        return new ChannelSettings(
                miniAppid,
                kept(mini, miniSecret, known.miniSecret),
                officialAppid,
                officialOriginalId,
                kept(official, officialSecret, known.officialSecret),
                kept(official, officialToken, known.officialToken),
                kept(official, officialAesKey, known.officialAesKey),
                mchid,
                merchantSerial,
                kept(merchant, merchantPrivateKey, known.merchantPrivateKey),
                kept(merchant, apiV3Key, known.apiV3Key),
                wechatPublicKeyId,
                wechatPublicKeyId == null ? wechatPublicKey : kept(merchant, wechatPublicKey, known.wechatPublicKey),
                wechatCertificates,
                templates);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static @Nullable String kept(boolean same, @Nullable String given, @Nullable String known) {
        return given == null && same ? known : given;
    }

    @Override
    public String toString() {
        return "ChannelSettings[miniAppid=" + miniAppid + ", officialAppid=" + officialAppid + ", mchid=" + mchid + "]";
    }
}
