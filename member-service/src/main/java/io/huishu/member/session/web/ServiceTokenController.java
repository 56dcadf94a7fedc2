package io.huishu.member.session.web;

import io.huishu.chassis.problem.Invalid;
import io.huishu.chassis.security.Open;
import io.huishu.chassis.tenant.TenantId;
import io.huishu.member.session.AccessToken;
import io.huishu.member.session.IssueServiceToken;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Tokens for the other services; they prove themselves by their secrets. */
@RestController
class ServiceTokenController {
    private final IssueServiceToken issueServiceToken;

    ServiceTokenController(IssueServiceToken issueServiceToken) {
        this.issueServiceToken = issueServiceToken;
    }

    @PostMapping("/internal/tokens")
    @Open
    ServiceTokenAnswer issue(@Valid @RequestBody ServiceTokenRequest request) {
        AccessToken token = issueServiceToken.issue(request.service(), request.secret(), chamber(request.chamber()));
        return new ServiceTokenAnswer(token.value(), token.expiresIn());
    }

    private static @Nullable TenantId chamber(@Nullable String number) {
        try {
            return number == null || number.isBlank() ? null : TenantId.of(number);
        } catch (IllegalArgumentException e) {
            throw new Invalid("chamber.invalid", "商会编号不对。");
        }
    }
}
