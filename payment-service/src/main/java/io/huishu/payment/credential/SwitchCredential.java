package io.huishu.payment.credential;

import io.huishu.chassis.problem.Missing;
import io.huishu.chassis.time.BusinessTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves sets between their states; whoever holds the chamber's rows decides, so at most one is active. */
@Component
class SwitchCredential {
    private final Credentials credentials;
    private final KnownCertificates certificates;
    private final BusinessTime time;

    SwitchCredential(Credentials credentials, KnownCertificates certificates, BusinessTime time) {
        this.credentials = credentials;
        this.certificates = certificates;
        this.time = time;
    }

    /** Writes a check's outcome down. The newest set goes into use when it is proven, and never otherwise. */
    @Transactional
    public void checked(String id, KeyChecked outcome) {
        List<Credential> all = credentials.lockAll();
        Credential checked = find(all, id);
        certificates.keep(checked.mchid(), outcome.certificates(), time.now());
        checked.checked(outcome, time.now());
        boolean waits = checked.is(CredentialState.CANDIDATE) || checked.is(CredentialState.REFUSED);
        if (outcome.finding() == Finding.PROVEN && waits && checked == all.getFirst()) {
            activate(all, checked, null);
        } else {
            credentials.save(checked);
        }
    }

    /** Puts a set into use whatever its check says. */
    @Transactional
    public void use(String id, String by) {
        List<Credential> all = credentials.lockAll();
        Credential wanted = find(all, id);
        if (!wanted.is(CredentialState.ACTIVE)) {
            activate(all, wanted, by);
        }
    }

    private void activate(List<Credential> all, Credential wanted, @Nullable String by) {
        all.stream().filter(each -> each.is(CredentialState.ACTIVE)).forEach(each -> {
            each.makeRoom(each.mchid().equals(wanted.mchid()), time.now());
            credentials.save(each);
        });
        wanted.activate(by, time.now());
        credentials.save(wanted);
    }

    /**
     * Ends a former set.
     *
     * @throws CredentialInUse when it signs or waits to
     */
    @Transactional
    public void retire(String id) {
        Credential wanted = find(credentials.lockAll(), id);
        if (wanted.is(CredentialState.RETIRING)) {
            wanted.retire(time.now());
            credentials.save(wanted);
        } else if (!wanted.is(CredentialState.RETIRED)) {
            throw new CredentialInUse();
        }
    }

    /** Ends the former sets whose time is over. */
    @Transactional
    public void retireDue() {
        credentials.lockAll().stream()
                .filter(each -> each.retiresBy(time.now()))
                .forEach(each -> {
                    each.retire(time.now());
                    credentials.save(each);
                });
    }

    private static Credential find(List<Credential> all, String id) {
        return all.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Missing("credential.missing", "这套密钥"));
    }
}
