package io.huishu.payment.credential;

import io.huishu.chassis.time.BusinessTime;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows the bound chamber's sets of keys without their secrets. */
@Component
public class ShowCredentials {
    private final Credentials credentials;
    private final KnownCertificates certificates;
    private final BusinessTime time;

    ShowCredentials(Credentials credentials, KnownCertificates certificates, BusinessTime time) {
        this.credentials = credentials;
        this.certificates = certificates;
        this.time = time;
    }

    @Transactional(readOnly = true)
    public CredentialsView show() {
        List<Credential> all = credentials.all();
        return new CredentialsView(
                all.stream()
                        .filter(each -> each.is(CredentialState.ACTIVE))
                        .findFirst()
                        .map(this::view)
                        .orElse(null),
                all.stream()
                        .filter(CheckCredential::waits)
                        .findFirst()
                        .map(this::view)
                        .orElse(null),
                all.stream()
                        .filter(each -> each.is(CredentialState.RETIRING))
                        .map(this::view)
                        .toList());
    }

    private CredentialView view(Credential each) {
        return each.view(certificates.of(each.mchid(), time.now()));
    }
}
