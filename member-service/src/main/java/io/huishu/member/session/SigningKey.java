package io.huishu.member.session;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import io.huishu.chassis.crypto.FieldCipher;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A pair of RSA keys; its id is the {@code kid} in a token's header. */
@TableName("signing_key")
public class SigningKey {
    @TableId(type = IdType.INPUT)
    private String id;

    private String publicKey;
    private String privateKeyCipher;
    private @Nullable Slot slot;
    private Instant createdAt;
    private @Nullable Instant signingSince;
    private @Nullable Instant publishedUntil;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    private SigningKey() {}

    SigningKey(String id, KeyPair pair, Slot slot, FieldCipher cipher, Instant now) {
        this.id = id;
        this.publicKey = Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
        this.privateKeyCipher = cipher.encrypt(
                Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()), place());
        this.slot = slot;
        this.createdAt = now;
        this.signingSince = slot == Slot.CURRENT ? now : null;
    }

    void promote(Instant now) {
        slot = Slot.CURRENT;
        signingSince = now;
    }

    void retire(Instant until) {
        slot = null;
        publishedUntil = until;
    }

    boolean in(Slot wanted) {
        return slot == wanted;
    }

    /** Whether verifiers have had time to see it. */
    boolean publishedSince(Instant moment) {
        return !createdAt.isAfter(moment);
    }

    boolean signingSince(Instant moment) {
        return signingSince != null && !signingSince.isAfter(moment);
    }

    public String id() {
        return id;
    }

    public RSAPublicKey publicKey() {
        try {
            return (RSAPublicKey) KeyFactory.getInstance("RSA")
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A signing key cannot be read", e);
        }
    }

    PrivateKey privateKey(FieldCipher cipher) {
        try {
            byte[] bytes = Base64.getDecoder().decode(cipher.decrypt(privateKeyCipher, place()));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A signing key cannot be read", e);
        }
    }

    private String place() {
        return "signing_key.private_key:" + id;
    }
}
