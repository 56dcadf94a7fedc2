package io.huishu.member.chamber;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import io.huishu.chassis.crypto.FieldCipher;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A chamber's channels as they are kept: numbers in clear, secrets encrypted for this chamber and this row. */
@TableName("chamber_channels")
public class ChamberChannels {
    @TableId(type = IdType.INPUT)
    private String id;

    private @Nullable String miniAppid;
    private @Nullable String miniSecretCipher;
    private @Nullable String officialAppid;
    private @Nullable String officialOriginalId;
    private @Nullable String officialSecretCipher;
    private @Nullable String officialTokenCipher;
    private @Nullable String officialAesKeyCipher;
    private @Nullable String mchid;
    private @Nullable String merchantSerial;
    private @Nullable String merchantPrivateKeyCipher;
    private @Nullable String apiV3KeyCipher;
    private @Nullable String wechatPublicKeyId;
    private @Nullable String wechatPublicKey;
    private boolean wechatCertificates;
    private String templates;
    private Instant changedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    private ChamberChannels() {}

    ChamberChannels(String id, Instant now) {
        this.id = id;
        this.templates = "";
        this.changedAt = now;
    }

    void set(ChannelSettings s, FieldCipher cipher, Instant now) {
        miniAppid = s.miniAppid();
        miniSecretCipher = closed(cipher, "mini_secret", s.miniSecret());
        officialAppid = s.officialAppid();
        officialOriginalId = s.officialOriginalId();
        officialSecretCipher = closed(cipher, "official_secret", s.officialSecret());
        officialTokenCipher = closed(cipher, "official_token", s.officialToken());
        officialAesKeyCipher = closed(cipher, "official_aes_key", s.officialAesKey());
        mchid = s.mchid();
        merchantSerial = s.merchantSerial();
        merchantPrivateKeyCipher = closed(cipher, "merchant_private_key", s.merchantPrivateKey());
        apiV3KeyCipher = closed(cipher, "api_v3_key", s.apiV3Key());
        wechatPublicKeyId = s.wechatPublicKeyId();
        wechatPublicKey = s.wechatPublicKey();
        wechatCertificates = Boolean.TRUE.equals(s.wechatCertificates());
        templates = Objects.requireNonNull(s.templates()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining("\n"));
        changedAt = now;
    }

    ChannelSettings reveal(FieldCipher cipher) {
        return new ChannelSettings(
                miniAppid,
                opened(cipher, "mini_secret", miniSecretCipher),
                officialAppid,
                officialOriginalId,
                opened(cipher, "official_secret", officialSecretCipher),
                opened(cipher, "official_token", officialTokenCipher),
                opened(cipher, "official_aes_key", officialAesKeyCipher),
                mchid,
                merchantSerial,
                opened(cipher, "merchant_private_key", merchantPrivateKeyCipher),
                opened(cipher, "api_v3_key", apiV3KeyCipher),
                wechatPublicKeyId,
                wechatPublicKey,
                wechatCertificates,
                templatesByPurpose());
    }

    ChannelsView view() {
        return new ChannelsView(
                miniAppid,
                miniSecretCipher != null,
                officialAppid,
                officialOriginalId,
                officialSecretCipher != null,
                officialTokenCipher != null,
                officialAesKeyCipher != null,
                mchid,
                merchantSerial,
                merchantPrivateKeyCipher != null,
                apiV3KeyCipher != null,
                wechatPublicKeyId,
                wechatPublicKey != null,
                wechatCertificates,
                templatesByPurpose());
    }

    /** Grows with each change, so that holders of a copy can tell that theirs is old. */
    public long version() {
        return version;
    }

    private Map<String, String> templatesByPurpose() {
        return templates
                .lines()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    }

    private @Nullable String closed(FieldCipher cipher, String column, @Nullable String clear) {
        return clear == null ? null : cipher.encrypt(clear, place(column));
    }

    private @Nullable String opened(FieldCipher cipher, String column, @Nullable String closed) {
        return closed == null ? null : cipher.decrypt(closed, place(column));
    }

    private String place(String column) {
        return "chamber_channels." + column + ":" + id;
    }
}
