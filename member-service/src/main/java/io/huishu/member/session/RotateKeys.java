package io.huishu.member.session;

import io.huishu.chassis.crypto.FieldCipher;
import io.huishu.chassis.id.Ids;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.member.platform.Platform;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves the ring by one: the next key, which every verifier has seen by now, begins to sign; the one that signed retires
 * but stays published for longer than any token lives; a new next key is published.
 */
@Component
public class RotateKeys {
    static final Duration SEEN_BEFORE_USE = Duration.ofMinutes(10);
    private static final Duration OUTLIVES_TOKENS = Duration.ofMinutes(15);
    private static final int KEY_BITS = 2048;

    private final SigningKeys keys;
    private final FieldCipher cipher;
    private final Ids ids;
    private final Clock clock;

    RotateKeys(SigningKeys keys, FieldCipher cipher, Ids ids, Clock clock) {
        this.keys = keys;
        this.cipher = cipher;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Makes what is missing in the ring, and rotates when the signing key is as old as given.
     *
     * @return whether the signing key changed
     */
    @Transactional
    public boolean rotate(Duration age) {
        return Tenancy.call(Platform.TENANT, () -> turn(clock.instant(), age));
    }

    private boolean turn(Instant now, Duration age) {
        List<SigningKey> ring = keys.published(now);
        Optional<SigningKey> current =
                ring.stream().filter(k -> k.in(Slot.CURRENT)).findFirst();
        Optional<SigningKey> next = ring.stream().filter(k -> k.in(Slot.NEXT)).findFirst();
        if (current.isEmpty()) {
            keys.add(fresh(Slot.CURRENT, now));
        }
        if (next.isEmpty()) {
            keys.add(fresh(Slot.NEXT, now));
        }
        if (current.isEmpty() || next.isEmpty() || !due(current.get(), next.get(), now, age)) {
            return current.isEmpty();
        }
        current.get().retire(now.plus(OUTLIVES_TOKENS));
        keys.save(current.get());
        next.get().promote(now);
        keys.save(next.get());
        keys.add(fresh(Slot.NEXT, now));
        keys.forget(now);
        return true;
    }

    private static boolean due(SigningKey current, SigningKey next, Instant now, Duration age) {
        return current.signingSince(now.minus(age)) && next.publishedSince(now.minus(SEEN_BEFORE_USE));
    }

    private SigningKey fresh(Slot slot, Instant now) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            return new SigningKey(ids.next(), generator.generateKeyPair(), slot, cipher, now);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("RSA is missing", e);
        }
    }
}
