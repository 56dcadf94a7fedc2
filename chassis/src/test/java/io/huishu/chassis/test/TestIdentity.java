package io.huishu.chassis.test;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import io.huishu.chassis.security.Epochs;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Import it into a test so that the house under test trusts {@link TestTokens} and asks no other house for keys. */
@TestConfiguration(proxyBeanMethods = false)
public class TestIdentity {
    @Bean
    JWKSource<SecurityContext> testKeys() {
        return new ImmutableJWKSet<>(new JWKSet(TestTokens.KEY.toPublicJWK()));
    }

    @Bean
    Epochs noEpochs() {
        return (chamber, subject, epoch) -> false;
    }
}
