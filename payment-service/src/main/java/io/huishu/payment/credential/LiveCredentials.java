package io.huishu.payment.credential;

import io.huishu.chassis.crypto.FieldCipher;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import io.huishu.chassis.time.BusinessTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * The sets that live, in clear and in memory for a few seconds: another instance's switch is seen soon, and until then
 * the former set is as good as the new one.
 */
@Component
public class LiveCredentials {
    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final List<CredentialState> BEST_FIRST =
            List.of(CredentialState.ACTIVE, CredentialState.CANDIDATE, CredentialState.RETIRING);

    private final Credentials credentials;
    private final KnownCertificates certificates;
    private final FieldCipher cipher;
    private final BusinessTime time;
    private final Map<TenantId, Known> known = new ConcurrentHashMap<>();
    private final Set<String> proven = ConcurrentHashMap.newKeySet();

    LiveCredentials(Credentials credentials, KnownCertificates certificates, FieldCipher cipher, BusinessTime time) {
        this.credentials = credentials;
        this.certificates = certificates;
        this.cipher = cipher;
        this.time = time;
    }

    private record Known(Instant readAt, List<MerchantKeys> sets) {}

    /** The set that signs for the bound chamber: the active one, or, where there is none yet, the newest given. */
    public Optional<MerchantKeys> signing() {
        return all().stream()
                .filter(each -> each.state() != CredentialState.RETIRING)
                .findFirst();
    }

    /** A set of this merchant number, the best first: an order is asked about where it was made. */
    public Optional<MerchantKeys> signingFor(String mchid) {
        return all().stream().filter(each -> each.mchid().equals(mchid)).findFirst();
    }

    /** The sets by which a notice to this merchant number may be proven, the best first. */
    public List<MerchantKeys> verifying(String mchid) {
        return all().stream().filter(each -> each.mchid().equals(mchid)).toList();
    }

    /** Something that WeChat sealed for the set was opened. */
    public void opened(MerchantKeys keys) {
        if (proven.add(keys.id())) {
            credentials.apiV3KeyProven(keys.id(), time.now());
        }
    }

    /** The next question reads anew. */
    public void forget() {
        known.remove(Tenancy.current());
    }

    private List<MerchantKeys> all() {
        TenantId chamber = Tenancy.current();
        Known now = known.get(chamber);
        if (now == null || now.readAt().plus(FRESH).isBefore(time.now())) {
            now = new Known(time.now(), read());
            known.put(chamber, now);
        }
        return now.sets();
    }

    private List<MerchantKeys> read() {
        return credentials.all().stream()
                .filter(each -> each.state().lives())
                .map(each -> each.reveal(
                        cipher, each.mode().hasCertificates() ? certificates.of(each.mchid(), time.now()) : List.of()))
                .sorted(Comparator.comparingInt(each -> BEST_FIRST.indexOf(each.state())))
                .toList();
    }
}
