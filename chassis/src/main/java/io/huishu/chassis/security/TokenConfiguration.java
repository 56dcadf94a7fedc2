package io.huishu.chassis.security;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Resource;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.io.IOException;
import java.net.URI;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Checks tokens: RS256 only, keys from the one published set only (a header that brings its own is not followed), type
 * {@code at+jwt}. The house that issues tokens puts its own {@link JWKSource} and {@link Epochs} in place of the remote
 * ones.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IdentityProperties.class)
class TokenConfiguration {
    private static final long KEYS_LIVE_MILLIS = 5 * 60_000;
    private static final long KEYS_TIMEOUT_MILLIS = 3_000;
    private static final long OUTAGE_MILLIS = 24 * 3600_000L;
    private static final long ASK_AGAIN_AFTER_MILLIS = 2_000;

    @Bean
    @ConditionalOnMissingBean
    JWKSource<SecurityContext> publishedKeys(IdentityDoor identity) throws IOException {
        return JWKSourceBuilder.<SecurityContext>create(
                        URI.create("http://keys.invalid/").toURL(), url -> {
                            String keys = identity.http()
                                    .get()
                                    .uri(identity.uri("/internal/jwks"))
                                    .retrieve()
                                    .body(String.class);
                            return new Resource(String.valueOf(keys), MediaType.APPLICATION_JSON_VALUE);
                        })
                .cache(KEYS_LIVE_MILLIS, KEYS_TIMEOUT_MILLIS)
                .rateLimited(ASK_AGAIN_AFTER_MILLIS)
                .outageTolerant(OUTAGE_MILLIS)
                .build();
    }

    @Bean
    @ConditionalOnMissingBean
    Epochs epochs(IdentityDoor identity) {
        return new PolledEpochs(identity);
    }

    @Bean
    JwtDecoder tokenDecoder(JWKSource<SecurityContext> keys, Epochs epochs) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType(Claims.TYPE)));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(), new JwtIssuerValidator(Claims.ISSUER), new TokenRules(epochs)));
        return decoder;
    }
}
