package io.huishu.sandbox.pay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A merchant and the keys between it and WeChat Pay. A merchant opened since October 2024 has a WeChat public key and
 * no platform certificate: {@code platformCertificate} null. {@code former}: keys that were renewed and still count.
 */
public record Merchant(
        String mchid,
        String name,
        Set<String> appids,
        String apiV3Key,
        String certificate,
        String serial,
        String wechatPublicKeyId,
        String wechatPublicKey,
        String wechatPrivateKey,
        @Nullable String platformCertificate,
        @Nullable String platformPrivateKey,
        @Nullable String platformSerial,
        @Nullable List<FormerKey> former) {

    /** Request attribute: whose good signature the request carries. */
    public static final String OF_REQUEST = "sandbox.merchant";

    /** The serial that signs when the request named {@code wanted}; without a name it is the certificate's, if any. */
    public String signer(@Nullable String wanted) {
        if (wechatPublicKeyId.equals(wanted)) {
            return wechatPublicKeyId;
        }
        return formerKeys().stream()
                .filter(each -> each.privateKey() != null && each.serial().equals(wanted))
                .map(FormerKey::serial)
                .findFirst()
                .orElse(platformSerial == null ? wechatPublicKeyId : platformSerial);
    }

    String privateKeyOf(String serial) {
        return formerKeys().stream()
                .filter(each -> each.serial().equals(serial))
                .map(FormerKey::privateKey)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(
                        serial.equals(platformSerial) && platformPrivateKey != null
                                ? platformPrivateKey
                                : wechatPrivateKey);
    }

    /** The merchant's own certificate of this serial, the present one or a former. */
    Optional<String> certificateOf(String wanted) {
        return certificates().stream()
                .filter(each -> Keys.serialOf(each).equals(wanted))
                .findFirst();
    }

    List<String> certificates() {
        return Stream.concat(
                        Stream.of(certificate),
                        formerKeys().stream()
                                .filter(each -> each.kind() == KeyKind.CERTIFICATE)
                                .map(FormerKey::publicPart))
                .toList();
    }

    /** Platform certificates by serial, the newest first. */
    Map<String, String> platformCertificates() {
        Map<String, String> all = new LinkedHashMap<>();
        if (platformSerial != null && platformCertificate != null) {
            all.put(platformSerial, platformCertificate);
        }
        formerKeys().stream()
                .filter(each -> each.kind() == KeyKind.PLATFORM_CERTIFICATE)
                .forEach(each -> all.put(each.serial(), each.publicPart()));
        return all;
    }

    /** The APIv3 key before the present one; the present one when it was never renewed. */
    String formerApiV3Key() {
        return formerKeys().stream()
                .filter(each -> each.kind() == KeyKind.API_V3_KEY)
                .map(FormerKey::publicPart)
                .findFirst()
                .orElse(apiV3Key);
    }

    private List<FormerKey> formerKeys() {
        return former == null ? List.of() : former;
    }

    Merchant former(FormerKey key) {
        return with(Stream.concat(Stream.of(key), formerKeys().stream()).toList());
    }

    Merchant withoutFormer() {
        return with(List.of());
    }

    private Merchant with(List<FormerKey> keys) {
        return new Merchant(
                mchid,
                name,
                appids,
                apiV3Key,
                certificate,
                serial,
                wechatPublicKeyId,
                wechatPublicKey,
                wechatPrivateKey,
                platformCertificate,
                platformPrivateKey,
                platformSerial,
                keys);
    }

    Merchant withCertificate(Keys.Certified fresh) {
        return new Merchant(
                mchid,
                name,
                appids,
                apiV3Key,
                fresh.certificate(),
                fresh.serial(),
                wechatPublicKeyId,
                wechatPublicKey,
                wechatPrivateKey,
                platformCertificate,
                platformPrivateKey,
                platformSerial,
                former);
    }

    Merchant withApiV3Key(String fresh) {
        return new Merchant(
                mchid,
                name,
                appids,
                fresh,
                certificate,
                serial,
                wechatPublicKeyId,
                wechatPublicKey,
                wechatPrivateKey,
                platformCertificate,
                platformPrivateKey,
                platformSerial,
                former);
    }

    Merchant withPublicKey(String id, Keys.Certified fresh) {
        return new Merchant(
                mchid,
                name,
                appids,
                apiV3Key,
                certificate,
                serial,
                id,
                fresh.publicKey(),
                fresh.privateKey(),
                platformCertificate,
                platformPrivateKey,
                platformSerial,
                former);
    }

    Merchant withPlatform(Keys.Certified fresh) {
        return new Merchant(
                mchid,
                name,
                appids,
                apiV3Key,
                certificate,
                serial,
                wechatPublicKeyId,
                wechatPublicKey,
                wechatPrivateKey,
                fresh.certificate(),
                fresh.privateKey(),
                fresh.serial(),
                former);
    }
}
