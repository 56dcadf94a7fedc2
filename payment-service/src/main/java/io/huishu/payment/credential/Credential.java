package io.huishu.payment.credential;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import io.huishu.chassis.crypto.FieldCipher;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One set of a chamber's merchant keys as it is kept: secrets encrypted for this chamber and this row. */
@TableName("merchant_credential")
public class Credential {
    /** WeChat repeats a notice for a day; a week leaves room for a weekend and a holiday. */
    static final Duration OVERLAP = Duration.ofDays(7);

    private static final Duration AGAIN_FIRST = Duration.ofSeconds(30);
    private static final Duration AGAIN_LATEST = Duration.ofHours(1);

    /** WeChat changes platform certificates by itself and asks for a look within twelve hours. */
    private static final Duration CERTIFICATES_AGAIN = Duration.ofHours(8);

    @TableId(type = IdType.INPUT)
    private String id;

    private String fingerprint;
    private CredentialState state;
    private String appid;
    private String mchid;
    private String merchantSerial;
    private @Nullable String privateKeyCipher;
    private @Nullable String apiV3KeyCipher;
    private VerificationMode mode;
    private @Nullable String wechatKeyId;
    private @Nullable String wechatKey;
    private Instant givenAt;
    private @Nullable Finding finding;
    private @Nullable Instant checkedAt;
    private int silentChecks;
    private @Nullable Instant nextCheckAt;
    private @Nullable Instant apiV3KeyProvenAt;
    private @Nullable Instant activatedAt;
    private @Nullable String activatedBy;
    private @Nullable Instant retireAt;
    private @Nullable Instant retiredAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    private Credential() {}

    Credential(String id, String fingerprint, GivenMerchant given, FieldCipher cipher, Instant now) {
        this.id = id;
        this.fingerprint = fingerprint;
        this.state = CredentialState.CANDIDATE;
        this.appid = given.appid();
        this.mchid = given.mchid();
        this.merchantSerial = given.serial();
        this.mode = given.mode();
        this.wechatKeyId = given.wechatKeyId();
        this.wechatKey = given.wechatKey();
        this.givenAt = now;
        this.nextCheckAt = now;
        close(given, cipher);
    }

    /** The operator gave this set again after others: it is up for the next check. */
    void givenAgain(GivenMerchant given, FieldCipher cipher, Instant now) {
        givenAt = now;
        if (state == CredentialState.ACTIVE) {
            return;
        }
        become(CredentialState.CANDIDATE);
        close(given, cipher);
        finding = null;
        nextCheckAt = now;
        silentChecks = 0;
        retireAt = null;
        retiredAt = null;
    }

    private void close(GivenMerchant given, FieldCipher cipher) {
        privateKeyCipher = cipher.encrypt(given.privateKey(), place("private_key"));
        apiV3KeyCipher = cipher.encrypt(given.apiV3Key(), place("api_v3_key"));
    }

    /** @throws IllegalStateException when its secrets are erased */
    MerchantKeys reveal(FieldCipher cipher, List<PlatformCertificate> certificates) {
        if (privateKeyCipher == null || apiV3KeyCipher == null) {
            throw new IllegalStateException("The secrets of set " + id + " are erased");
        }
        return new MerchantKeys(
                id,
                state,
                appid,
                mchid,
                merchantSerial,
                cipher.decrypt(privateKeyCipher, place("private_key")),
                cipher.decrypt(apiV3KeyCipher, place("api_v3_key")),
                mode,
                wechatKeyId,
                wechatKey,
                mode.hasCertificates() ? certificates : List.of());
    }

    /** Takes a check's outcome; only a clear no of WeChat makes a candidate REFUSED. */
    void checked(KeyChecked outcome, Instant now) {
        finding = outcome.finding();
        checkedAt = now;
        if (outcome.apiV3KeyProven() && apiV3KeyProvenAt == null) {
            apiV3KeyProvenAt = now;
        }
        silentChecks = finding.isVerdict() ? 0 : silentChecks + 1;
        if (state == CredentialState.CANDIDATE && finding.isVerdict() && finding != Finding.PROVEN) {
            become(CredentialState.REFUSED);
        }
        nextCheckAt = next(now);
    }

    private @Nullable Instant next(Instant now) {
        boolean follows = mode.hasCertificates() && state.lives();
        if (silentChecks > 0) {
            return follows || state == CredentialState.CANDIDATE ? now.plus(pause()) : null;
        }
        return follows ? now.plus(CERTIFICATES_AGAIN) : null;
    }

    private Duration pause() {
        Duration longer = AGAIN_FIRST.multipliedBy(1L << Math.min(silentChecks - 1, 7));
        return longer.compareTo(AGAIN_LATEST) > 0 ? AGAIN_LATEST : longer;
    }

    /** @param by who insisted or gave the keys; null when the check itself decided */
    void activate(@Nullable String by, Instant now) {
        become(CredentialState.ACTIVE);
        activatedAt = now;
        activatedBy = by;
        nextCheckAt = mode.hasCertificates() ? now.plus(CERTIFICATES_AGAIN) : null;
        retireAt = null;
    }

    /** @param sameMerchant another merchant's keys stay for its refunds until a person retires them */
    void makeRoom(boolean sameMerchant, Instant now) {
        become(CredentialState.RETIRING);
        retireAt = sameMerchant ? now.plus(OVERLAP) : null;
    }

    void retire(Instant now) {
        become(CredentialState.RETIRED);
        privateKeyCipher = null;
        apiV3KeyCipher = null;
        nextCheckAt = null;
        retireAt = null;
        retiredAt = now;
    }

    private void become(CredentialState next) {
        if (state != next && !state.mayBecome(next)) {
            throw new CredentialStateForbids(state, next);
        }
        state = next;
    }

    String id() {
        return id;
    }

    String fingerprint() {
        return fingerprint;
    }

    String mchid() {
        return mchid;
    }

    Instant givenAt() {
        return givenAt;
    }

    VerificationMode mode() {
        return mode;
    }

    boolean is(CredentialState wanted) {
        return state == wanted;
    }

    CredentialState state() {
        return state;
    }

    boolean retiresBy(Instant now) {
        return state == CredentialState.RETIRING && retireAt != null && !retireAt.isAfter(now);
    }

    boolean checksBy(Instant now) {
        return nextCheckAt != null && !nextCheckAt.isAfter(now);
    }

    CredentialView view(List<PlatformCertificate> certificates) {
        return new CredentialView(
                id,
                state,
                appid,
                mchid,
                mode,
                tail(merchantSerial),
                wechatKeyId == null ? null : tail(wechatKeyId),
                givenAt,
                finding,
                finding == null ? null : finding.sentence(),
                checkedAt,
                apiV3KeyProvenAt,
                activatedAt,
                activatedBy != null,
                retireAt,
                mode.hasCertificates()
                        ? certificates.stream()
                                .map(each -> new CredentialView.Certificate(tail(each.serial()), each.validUntil()))
                                .toList()
                        : List.of());
    }

    private static String tail(String number) {
        int shown = Math.min(6, number.length());
        return "…" + number.substring(number.length() - shown);
    }

    private String place(String column) {
        return "merchant_credential." + column + ":" + Objects.requireNonNull(id);
    }
}
