package io.huishu.payment.credential.web;

import io.huishu.chassis.problem.Missing;
import io.huishu.chassis.security.Caller;
import io.huishu.chassis.security.ForPlatform;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import io.huishu.payment.credential.CheckCredential;
import io.huishu.payment.credential.CredentialsView;
import io.huishu.payment.credential.RetireCredential;
import io.huishu.payment.credential.ShowCredentials;
import io.huishu.payment.credential.UseCredential;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The operator gives keys in member-service and here sees them checked, put into use and retired. */
@RestController
@RequestMapping("/api/platform/credentials/{chamberId}")
@ForPlatform
class PlatformCredentialController {
    private final ShowCredentials showCredentials;
    private final CheckCredential checkCredential;
    private final UseCredential useCredential;
    private final RetireCredential retireCredential;

    PlatformCredentialController(
            ShowCredentials showCredentials,
            CheckCredential checkCredential,
            UseCredential useCredential,
            RetireCredential retireCredential) {
        this.showCredentials = showCredentials;
        this.checkCredential = checkCredential;
        this.useCredential = useCredential;
        this.retireCredential = retireCredential;
    }

    @GetMapping
    CredentialsView show(@PathVariable String chamberId) {
        return Tenancy.call(chamber(chamberId), showCredentials::show);
    }

    /** Fetches what was given last and tries it on WeChat; a proven set goes into use. */
    @PostMapping("/check")
    CredentialsView check(@PathVariable String chamberId) {
        return Tenancy.call(chamber(chamberId), () -> {
            checkCredential.checkNewest();
            return showCredentials.show();
        });
    }

    /** Without a good check, or back to a former set. */
    @PostMapping("/sets/{credentialId}/use")
    CredentialsView use(@PathVariable String chamberId, @PathVariable String credentialId, Caller caller) {
        return Tenancy.call(chamber(chamberId), () -> {
            useCredential.use(credentialId, caller.subject());
            return showCredentials.show();
        });
    }

    @PostMapping("/sets/{credentialId}/retire")
    CredentialsView retire(@PathVariable String chamberId, @PathVariable String credentialId, Caller caller) {
        return Tenancy.call(chamber(chamberId), () -> {
            retireCredential.retire(credentialId, caller.subject());
            return showCredentials.show();
        });
    }

    private static TenantId chamber(String id) {
        try {
            return TenantId.of(id);
        } catch (IllegalArgumentException e) {
            throw new Missing("chamber.missing", "这家商会");
        }
    }
}
