package io.huishu.payment.credential;

import io.huishu.chassis.crypto.FieldCipher;
import io.huishu.chassis.time.BusinessTime;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tries a set of keys on WeChat and writes down what came out. A newest set that is proven goes into use by this. */
@Component
public class CheckCredential {
    private static final Logger log = LoggerFactory.getLogger(CheckCredential.class);

    private final Credentials credentials;
    private final KnownCertificates certificates;
    private final FollowChannels followChannels;
    private final KeyCheck keyCheck;
    private final SwitchCredential switchCredential;
    private final LiveCredentials live;
    private final FieldCipher cipher;
    private final BusinessTime time;

    CheckCredential(
            Credentials credentials,
            KnownCertificates certificates,
            FollowChannels followChannels,
            KeyCheck keyCheck,
            SwitchCredential switchCredential,
            LiveCredentials live,
            FieldCipher cipher,
            BusinessTime time) {
        this.credentials = credentials;
        this.certificates = certificates;
        this.followChannels = followChannels;
        this.keyCheck = keyCheck;
        this.switchCredential = switchCredential;
        this.live = live;
        this.cipher = cipher;
        this.time = time;
    }

    /**
     * Asks for what the operator gave last, and checks it; the set in use when there is nothing newer.
     *
     * @throws NoCredential when the chamber has no complete merchant
     * @throws io.huishu.chassis.problem.Unavailable when member-service does not answer
     */
    public void checkNewest() {
        followChannels.follow();
        check(newest().orElseThrow(NoCredential::new));
    }

    /** Checks the sets whose time has come. */
    public void checkDue() {
        credentials.all().stream().filter(each -> each.checksBy(time.now())).forEach(this::check);
    }

    private Optional<Credential> newest() {
        List<Credential> all = credentials.all();
        return all.stream().filter(CheckCredential::waits).findFirst().or(() -> all.stream()
                .filter(each -> each.is(CredentialState.ACTIVE))
                .findFirst());
    }

    static boolean waits(Credential each) {
        return each.is(CredentialState.CANDIDATE) || each.is(CredentialState.REFUSED);
    }

    private void check(Credential credential) {
        MerchantKeys keys = credential.reveal(cipher, certificates.of(credential.mchid(), time.now()));
        KeyChecked outcome = keyCheck.check(keys);
        log.info("The keys of merchant {} were checked: {}", credential.mchid(), outcome.finding());
        switchCredential.checked(credential.id(), outcome);
        live.forget();
    }
}
