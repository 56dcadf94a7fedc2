package io.huishu.member.chamber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChannelRulesTest {
    private static final String KEY_ID = "PUB_KEY_ID_0117000000012026";
    private static final String KEY =
            "-----BEGIN PRIVATE KEY-----\n" + base64(pair().getPrivate().getEncoded()) + "\n-----END PRIVATE KEY-----";
    private static final String PUBLIC_KEY =
            "-----BEGIN PUBLIC KEY-----\n" + base64(pair().getPublic().getEncoded()) + "\n-----END PUBLIC KEY-----";

    @Test
    void acceptsNothingAtAllAndAllOfIt() {
        assertThatCode(() -> ChannelRules.check(ChannelSettings.NONE)).doesNotThrowAnyException();
        assertThatCode(() -> ChannelRules.check(whole(KEY, "k".repeat(32)))).doesNotThrowAnyException();
    }

    @Test
    void namesAFaultyKeyWithoutShowingIt() {
        assertThatThrownBy(() -> ChannelRules.check(whole("-----BEGIN RSA PRIVATE KEY-----", "k".repeat(32))))
                .isInstanceOf(InvalidChannels.class)
                .hasMessageContaining("PKCS#8");
        assertThatThrownBy(() -> ChannelRules.check(whole(KEY, "钥".repeat(32))))
                .isInstanceOf(InvalidChannels.class)
                .hasMessage("APIv3 密钥是 32 个字符。");
    }

    @Test
    void showsNoSecretOfItself() {
        assertThat(whole(KEY, "k".repeat(32)).toString())
                .isEqualTo(
                        "ChannelSettings[miniAppid=wx0123456789abcdef, officialAppid=wxfedcba9876543210, mchid=1700000001]");
    }

    @Test
    void keepsASecretOnlyWhileItsNumberStaysTheSame() {
        ChannelSettings known = whole(KEY, "k".repeat(32));
        ChannelSettings same = new ChannelSettings(
                "wx0123456789abcdef",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        assertThat(same.keeping(known).miniSecret()).isEqualTo(known.miniSecret());
        assertThat(same.keeping(known).apiV3Key()).isNull();
        ChannelSettings other = new ChannelSettings(
                "wx0123456789abcde0",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        assertThat(other.keeping(known).miniSecret()).isNull();
    }

    @Test
    void needsWeChatsPublicKeyUnlessWeChatSignsByCertificates() {
        assertThatCode(() -> ChannelRules.check(verifiedBy(null, null, true))).doesNotThrowAnyException();
        assertThatCode(() -> ChannelRules.check(verifiedBy(KEY_ID, PUBLIC_KEY, true)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> ChannelRules.check(verifiedBy(null, null, false)))
                .isInstanceOf(InvalidChannels.class)
                .hasMessageContaining("微信支付公钥");
        assertThatThrownBy(() -> ChannelRules.check(verifiedBy(KEY_ID, null, true)))
                .isInstanceOf(InvalidChannels.class)
                .hasMessageContaining("pub_key.pem");
    }

    @Test
    void forgetsThePublicKeyTogetherWithItsId() {
        ChannelSettings known = verifiedBy(KEY_ID, PUBLIC_KEY, false);
        assertThat(verifiedBy(null, null, true).keeping(known).wechatPublicKey())
                .isNull();
        assertThat(verifiedBy(KEY_ID, null, true).keeping(known).wechatPublicKey())
                .isEqualTo(PUBLIC_KEY);
    }

    private static ChannelSettings whole(String key, String apiV3Key) {
        return settings(key, apiV3Key, KEY_ID, PUBLIC_KEY, false);
    }

    private static ChannelSettings verifiedBy(
            @Nullable String publicKeyId, @Nullable String publicKey, boolean certificates) {
        return settings(KEY, "k".repeat(32), publicKeyId, publicKey, certificates);
    }

    private static ChannelSettings settings(
            String key,
            String apiV3Key,
            @Nullable String publicKeyId,
            @Nullable String publicKey,
            boolean certificates) {
        return new ChannelSettings(
                "wx0123456789abcdef",
                "0123456789abcdef0123456789abcdef",
                "wxfedcba9876543210",
                "gh_0123456789ab",
                "fedcba9876543210fedcba9876543210",
                "token123",
                "a".repeat(43),
                "1700000001",
                "5157F09EFDC096DE15EBE81A47057A72",
                key,
                apiV3Key,
                publicKeyId,
                publicKey,
                certificates,
                Map.of("duesSettled", "tmpl-1"));
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getMimeEncoder().encodeToString(bytes);
    }
}
