package io.huishu.chassis.security;

import feign.RequestInterceptor;
import feign.RequestTemplate;
import io.huishu.chassis.tenant.Tenancy;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Gives every Feign call its service token. A call while a database transaction is open is refused: it would hold a
 * connection for as long as the other side thinks.
 */
@Component
class FeignTokens implements RequestInterceptor {
    private final ServiceTokens tokens;

    FeignTokens(ServiceTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public void apply(RequestTemplate template) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("No remote call inside a database transaction: " + template.path());
        }
        String token = tokens.tokenFor(Tenancy.isBound() ? Tenancy.current() : null);
        template.header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
    }
}
