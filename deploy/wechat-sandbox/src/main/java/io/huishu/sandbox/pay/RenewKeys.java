package io.huishu.sandbox.pay;

import io.huishu.sandbox.chance.Chance;
import io.huishu.sandbox.refusal.Refusal;
import io.huishu.sandbox.time.SandboxClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Renews a merchant's keys as on the merchant platform: the former one counts on until it is retired. */
@Component
public final class RenewKeys {

    private final Merchants merchants;
    private final SandboxClock clock;

    RenewKeys(Merchants merchants, SandboxClock clock) {
        this.merchants = merchants;
        this.clock = clock;
    }

    /** What the merchant has to enter anew; the rest is null. */
    public record Renewed(
            @Nullable String merchantSerial,
            @Nullable String merchantPrivateKey,
            @Nullable String apiV3Key,
            @Nullable String wechatPublicKeyId,
            @Nullable String wechatPublicKey,
            @Nullable String platformSerial) {}

    public Renewed renew(String mchid, KeyKind kind) {
        return switch (kind) {
            case CERTIFICATE -> certificate(mchid);
            case API_V3_KEY -> apiV3Key(mchid);
            case PUBLIC_KEY -> publicKey(mchid);
            case PLATFORM_CERTIFICATE -> platform(mchid);
        };
    }

    private Renewed certificate(String mchid) {
        Keys.Certified fresh = Keys.generate("Merchant " + mchid, clock.machineTime());
        merchants.change(
                mchid, old -> old.former(new FormerKey(KeyKind.CERTIFICATE, old.serial(), old.certificate(), null))
                        .withCertificate(fresh));
        return new Renewed(fresh.serial(), fresh.privateKey(), null, null, null, null);
    }

    private Renewed apiV3Key(String mchid) {
        String fresh = Chance.letters(32);
        merchants.change(mchid, old -> old.former(new FormerKey(KeyKind.API_V3_KEY, "", old.apiV3Key(), null))
                .withApiV3Key(fresh));
        return new Renewed(null, null, fresh, null, null, null);
    }

    private Renewed publicKey(String mchid) {
        Keys.Certified fresh = Keys.generate("Tenpay.com", clock.machineTime());
        String id = "PUB_KEY_ID_0" + mchid + Chance.digits(23);
        merchants.change(mchid, old -> old.former(new FormerKey(
                        KeyKind.PUBLIC_KEY, old.wechatPublicKeyId(), old.wechatPublicKey(), old.wechatPrivateKey()))
                .withPublicKey(id, fresh));
        return new Renewed(null, null, null, id, fresh.publicKey(), null);
    }

    private Renewed platform(String mchid) {
        Keys.Certified fresh = Keys.generate("Tenpay.com Platform", clock.machineTime());
        merchants.change(mchid, old -> {
            if (old.platformSerial() == null || old.platformCertificate() == null) {
                throw Refusal.invalid("这个商户没有平台证书");
            }
            return old.former(new FormerKey(
                            KeyKind.PLATFORM_CERTIFICATE,
                            old.platformSerial(),
                            old.platformCertificate(),
                            old.platformPrivateKey()))
                    .withPlatform(fresh);
        });
        return new Renewed(null, null, null, null, null, fresh.serial());
    }

    /** Ends every former key; only the newest of each kind counts. */
    public void retireFormer(String mchid) {
        merchants.change(mchid, Merchant::withoutFormer);
    }
}
