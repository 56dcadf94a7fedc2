package io.huishu.sandbox.control;

import java.util.Map;

/** Everything a customer enters by hand after opening its accounts at WeChat; keys as PEM, APIv3 key 32 letters. */
public record Channels(
        String miniAppid,
        String miniSecret,
        String officialAppid,
        String officialOriginalId,
        String officialSecret,
        String officialToken,
        String officialAesKey,
        String mchid,
        String merchantSerial,
        String merchantPrivateKey,
        String apiV3Key,
        String wechatPublicKeyId,
        String wechatPublicKey,
        Map<String, String> templates) {}
