package io.huishu.member.session.remote;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import io.huishu.member.session.KeyRing;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** This house's own keys, for checking tokens without asking itself over HTTP. */
@Component
class OwnKeys implements JWKSource<SecurityContext> {
    private final KeyRing ring;

    OwnKeys(KeyRing ring) {
        this.ring = ring;
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        return selector.select(PublishedSet.of(ring.published()));
    }
}
