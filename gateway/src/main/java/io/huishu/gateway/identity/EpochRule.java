package io.huishu.gateway.identity;

import io.huishu.gateway.directory.DirectoryCache;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** A token from before its subject's epoch does not count any more. */
final class EpochRule implements OAuth2TokenValidator<Jwt> {
    private final DirectoryCache directory;

    EpochRule(DirectoryCache directory) {
        this.directory = directory;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        boolean alive = token.getSubject() != null
                && token.getClaims().get("epoch") instanceof Number epoch
                && !directory.now().revoked(token.getClaimAsString("chamber"), token.getSubject(), epoch.longValue());
        return alive
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", "revoked", null));
    }
}
