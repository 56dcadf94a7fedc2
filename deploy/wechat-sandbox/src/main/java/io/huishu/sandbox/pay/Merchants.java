package io.huishu.sandbox.pay;

import io.huishu.sandbox.refusal.Refusal;
import io.huishu.sandbox.state.Shelf;
import io.huishu.sandbox.state.Shelves;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The merchants, and their keys once parsed. */
@Component
public final class Merchants {

    private final Shelf<Merchant> merchants;
    private final Map<String, PublicKey> publicKeys = new ConcurrentHashMap<>();
    private final Map<String, PrivateKey> privateKeys = new ConcurrentHashMap<>();

    Merchants(Shelves shelves) {
        this.merchants = shelves.open("merchants", Merchant.class);
    }

    public void add(Merchant merchant) {
        if (!merchants.putNew(merchant.mchid(), merchant)) {
            throw new Refusal(409, "MCHID_TAKEN", "这个商户号已经有了：" + merchant.mchid());
        }
    }

    public Optional<Merchant> find(String mchid) {
        return merchants.find(mchid);
    }

    public Merchant get(String mchid) {
        return find(mchid).orElseThrow(() -> Refusal.missing("沙盒里没有这个商户：" + mchid));
    }

    public List<Merchant> all() {
        return merchants.all();
    }

    /** The key in the merchant's own API certificate. */
    PublicKey merchantKey(Merchant merchant) {
        return publicKeys.computeIfAbsent(
                merchant.certificate(), pem -> Keys.certificate(pem).getPublicKey());
    }

    PrivateKey signingKey(Merchant merchant, String serial) {
        return privateKeys.computeIfAbsent(merchant.privateKeyOf(serial), Keys::privateKey);
    }
}
