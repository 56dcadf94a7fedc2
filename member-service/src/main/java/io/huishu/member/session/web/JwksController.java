package io.huishu.member.session.web;

import io.huishu.chassis.security.Open;
import io.huishu.member.session.KeyRing;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The public keys, open to whoever checks tokens. */
@RestController
class JwksController {
    private final KeyRing ring;

    JwksController(KeyRing ring) {
        this.ring = ring;
    }

    @GetMapping("/internal/jwks")
    @Open
    JwksAnswer keys() {
        return new JwksAnswer(ring.published().stream().map(JwkView::of).toList());
    }
}
