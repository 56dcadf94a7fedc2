package io.huishu.gateway.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import io.huishu.gateway.directory.DirectoryCache;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;

/**
 * Checks tokens with the keys the directory holds: RS256 only, type {@code at+jwt}. A signature checked once holds for 30
 * seconds; time, issuer and epoch are looked at in every call.
 */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {
    private static final Duration CHECKED_HOLDS = Duration.ofSeconds(30);
    private static final int CHECKED_KEPT = 20_000;

    @Bean
    ReactiveJwtDecoder tokenDecoder(DirectoryCache directory) {
        Cache<String, JWTClaimsSet> checked = Caffeine.newBuilder()
                .expireAfterWrite(CHECKED_HOLDS)
                .maximumSize(CHECKED_KEPT)
                .build();
        DefaultJWTProcessor<SecurityContext> processor = processor(directory);
        NimbusReactiveJwtDecoder decoder =
                new NimbusReactiveJwtDecoder(jwt -> Mono.fromCallable(() -> check(processor, checked, jwt)));
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<Jwt>(
                new JwtTimestampValidator(), new JwtIssuerValidator("huishu"), new EpochRule(directory)));
        return decoder;
    }

    private static DefaultJWTProcessor<SecurityContext> processor(DirectoryCache directory) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType("at+jwt")));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(
                JWSAlgorithm.RS256,
                (selector, context) -> selector.select(directory.now().keys())));
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        return processor;
    }

    private static JWTClaimsSet check(
            DefaultJWTProcessor<SecurityContext> processor, Cache<String, JWTClaimsSet> checked, JWT jwt) {
        String whole = jwt.getParsedString();
        JWTClaimsSet known = checked.getIfPresent(whole);
        if (known != null) {
            return known;
        }
        try {
            JWTClaimsSet claims = processor.process(jwt, null);
            checked.put(whole, claims);
            return claims;
        } catch (BadJOSEException | JOSEException e) {
            throw new BadJwtException("The token does not hold", e);
        }
    }
}
