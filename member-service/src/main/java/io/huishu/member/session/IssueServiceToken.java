package io.huishu.member.session;

import io.huishu.chassis.tenant.TenantId;
import io.huishu.member.platform.Platform;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives a service its token for one chamber, or for none when it asks which chamber something belongs to. */
@Component
public class IssueServiceToken {
    private final ServiceSecrets secrets;
    private final WriteAccessToken writeAccessToken;

    IssueServiceToken(ServiceSecrets secrets, WriteAccessToken writeAccessToken) {
        this.secrets = secrets;
        this.writeAccessToken = writeAccessToken;
    }

    /** @throws ServiceRefused when the secret is wrong */
    public AccessToken issue(String service, String secret, @Nullable TenantId chamber) {
        if (!secrets.proves(service, secret) || Platform.TENANT.equals(chamber)) {
            throw new ServiceRefused();
        }
        return writeAccessToken.write(
                new Bearer(service, "service", chamber, service, List.of(), List.of(), List.of(), null));
    }
}
