package io.huishu.chassis.security;

import java.util.List;
import java.util.Set;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** What a token must say beyond a true signature and a valid time: one known audience, a chamber, a live epoch. */
public final class TokenRules implements OAuth2TokenValidator<Jwt> {
    private final Epochs epochs;

    public TokenRules(Epochs epochs) {
        this.epochs = epochs;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        List<String> audience = token.getAudience();
        if (audience == null || audience.size() != 1 || !Claims.AUDIENCES.contains(audience.getFirst())) {
            return refuse("audience");
        }
        String chamber = token.getClaimAsString(Claims.CHAMBER);
        if (chamber == null && !Set.of(Claims.PLATFORM, Claims.SERVICE).contains(audience.getFirst())) {
            return refuse("chamber");
        }
        if (chamber != null && !chamber.matches("[1-9]\\d{0,17}")) {
            return refuse("chamber");
        }
        if (token.getSubject() == null || !(token.getClaims().get(Claims.EPOCH) instanceof Number epoch)) {
            return refuse("epoch");
        }
        return epochs.revoked(chamber, token.getSubject(), epoch.longValue())
                ? refuse("revoked")
                : OAuth2TokenValidatorResult.success();
    }

    private static OAuth2TokenValidatorResult refuse(String what) {
        return OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", what, null));
    }
}
