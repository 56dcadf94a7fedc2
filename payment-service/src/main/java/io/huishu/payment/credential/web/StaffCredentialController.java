package io.huishu.payment.credential.web;

import io.huishu.chassis.security.ForStaff;
import io.huishu.payment.credential.CheckCredential;
import io.huishu.payment.credential.CredentialsView;
import io.huishu.payment.credential.ShowCredentials;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Finance sees whether the keys are good, and may have them checked; only the operator changes them. */
@RestController
@RequestMapping("/api/staff/payments/credential")
class StaffCredentialController {
    private final ShowCredentials showCredentials;
    private final CheckCredential checkCredential;

    StaffCredentialController(ShowCredentials showCredentials, CheckCredential checkCredential) {
        this.showCredentials = showCredentials;
        this.checkCredential = checkCredential;
    }

    @GetMapping
    @ForStaff("payments:read")
    CredentialsView show() {
        return showCredentials.show();
    }

    @PostMapping("/check")
    @ForStaff("payments:write")
    CredentialsView check() {
        checkCredential.checkNewest();
        return showCredentials.show();
    }
}
