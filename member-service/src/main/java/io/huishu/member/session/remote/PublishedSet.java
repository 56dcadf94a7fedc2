package io.huishu.member.session.remote;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import io.huishu.member.session.PublishedKey;
import java.util.List;

/** The public keys as a JWK set (RFC 7517). */
public final class PublishedSet {
    private PublishedSet() {}

    static JWKSet of(List<PublishedKey> keys) {
        return new JWKSet(keys.stream().map(PublishedSet::jwk).toList());
    }

    private static JWK jwk(PublishedKey published) {
        return new RSAKey.Builder(published.key())
                .keyID(published.kid())
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.RS256)
                .build();
    }
}
