package io.huishu.payment.credential;

import io.huishu.chassis.crypto.BlindIndex;
import io.huishu.chassis.crypto.FieldCipher;
import io.huishu.chassis.id.Ids;
import io.huishu.chassis.time.BusinessTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what the operator gave last. A new set waits beside the one in use; sets that were given in between and never
 * used are over. Hearing the same again changes nothing.
 */
@Component
public class KeepCredential {
    private final Credentials credentials;
    private final FieldCipher cipher;
    private final BlindIndex index;
    private final Ids ids;
    private final BusinessTime time;

    KeepCredential(Credentials credentials, FieldCipher cipher, BlindIndex index, Ids ids, BusinessTime time) {
        this.credentials = credentials;
        this.cipher = cipher;
        this.index = index;
        this.ids = ids;
        this.time = time;
    }

    /** @param given empty when the chamber has no complete merchant any more */
    @Transactional
    public void keep(Optional<GivenMerchant> given) {
        List<Credential> known = credentials.lockAll();
        if (given.isEmpty()) {
            known.forEach(this::end);
            return;
        }
        String fingerprint = index.of(given.get().whole(), "merchant-credential");
        if (isKnown(known, fingerprint)) {
            return;
        }
        known.stream()
                .filter(each -> each.fingerprint().equals(fingerprint))
                .findFirst()
                .ifPresentOrElse(each -> giveAgain(each, given.get()), () -> add(given.get(), fingerprint));
        known.stream()
                .filter(each -> !each.fingerprint().equals(fingerprint))
                .filter(each -> each.is(CredentialState.CANDIDATE) || each.is(CredentialState.REFUSED))
                .forEach(this::retire);
    }

    /** The same as last time; a set that a person left for a former one stays left. */
    private static boolean isKnown(List<Credential> known, String fingerprint) {
        if (known.isEmpty() || !known.getFirst().fingerprint().equals(fingerprint)) {
            return false;
        }
        boolean waits = CheckCredential.waits(known.getFirst());
        return waits || known.stream().anyMatch(each -> each.is(CredentialState.ACTIVE));
    }

    private void add(GivenMerchant given, String fingerprint) {
        credentials.add(new Credential(ids.next(), fingerprint, given, cipher, time.now()));
    }

    private void giveAgain(Credential known, GivenMerchant given) {
        known.givenAgain(given, cipher, time.now());
        credentials.save(known);
    }

    private void end(Credential each) {
        if (each.is(CredentialState.ACTIVE)) {
            each.makeRoom(false, time.now());
            credentials.save(each);
        } else if (each.is(CredentialState.CANDIDATE) || each.is(CredentialState.REFUSED)) {
            retire(each);
        }
    }

    private void retire(Credential each) {
        each.retire(time.now());
        credentials.save(each);
    }
}
