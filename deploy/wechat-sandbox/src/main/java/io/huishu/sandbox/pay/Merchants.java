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
import java.util.function.UnaryOperator;
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

    Merchant change(String mchid, UnaryOperator<Merchant> change) {
        return merchants.change(mchid, change).orElseThrow(() -> Refusal.missing("沙盒里没有这个商户：" + mchid));
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

    /** The key in the merchant's own API certificate of this serial. */
    Optional<PublicKey> merchantKey(Merchant merchant, String serial) {
        return merchant.certificateOf(serial).map(this::keyIn);
    }

    /** The keys of all its API certificates; a call-up does not say by which it is signed. */
    List<PublicKey> merchantKeys(Merchant merchant) {
        return merchant.certificates().stream().map(this::keyIn).toList();
    }

    private PublicKey keyIn(String certificate) {
        return publicKeys.computeIfAbsent(
                certificate, pem -> Keys.certificate(pem).getPublicKey());
    }

    PrivateKey signingKey(Merchant merchant, String serial) {
        return privateKeys.computeIfAbsent(merchant.privateKeyOf(serial), Keys::privateKey);
    }
}
