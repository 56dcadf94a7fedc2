package io.huishu.member.chamber;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A chamber's channels without their secrets; {@code …Set} says whether one is kept. */
public record ChannelsView(
        @Nullable String miniAppid,
        boolean miniSecretSet,
        @Nullable String officialAppid,
        @Nullable String officialOriginalId,
        boolean officialSecretSet,
        boolean officialTokenSet,
        boolean officialAesKeySet,
        @Nullable String mchid,
        @Nullable String merchantSerial,
        boolean merchantPrivateKeySet,
        boolean apiV3KeySet,
        @Nullable String wechatPublicKeyId,
        boolean wechatPublicKeySet,
        boolean wechatCertificates,
        Map<String, String> templates) {}
