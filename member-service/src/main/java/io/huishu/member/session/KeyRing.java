package io.huishu.member.session;

import io.huishu.chassis.crypto.FieldCipher;
import io.huishu.chassis.problem.Stale;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.member.platform.Platform;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The keys as they are now; read again after two seconds, so that a rotation on another instance is seen. */
@Component
public class KeyRing {
    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final Duration NEVER_BY_AGE = Duration.ofDays(36_500);

    private final SigningKeys keys;
    private final RotateKeys rotateKeys;
    private final FieldCipher cipher;
    private final Clock clock;
    private volatile @Nullable Ring ring;

    KeyRing(SigningKeys keys, RotateKeys rotateKeys, FieldCipher cipher, Clock clock) {
        this.keys = keys;
        this.rotateKeys = rotateKeys;
        this.cipher = cipher;
        this.clock = clock;
    }

    private record Ring(Instant readAt, SigningPair signing, List<PublishedKey> published) {}

    public SigningPair signing() {
        return current().signing();
    }

    public List<PublishedKey> published() {
        return current().published();
    }

    private Ring current() {
        Ring known = ring;
        if (known == null || known.readAt().isBefore(clock.instant().minus(FRESH))) {
            known = read().orElseGet(this::begin);
            ring = known;
        }
        return known;
    }

    /** The very first start of the installation; another instance may be a moment ahead. */
    private Ring begin() {
        try {
            rotateKeys.rotate(NEVER_BY_AGE);
        } catch (Stale ahead) {
            return read().orElseThrow(() -> ahead);
        }
        return read().orElseThrow(() -> new IllegalStateException("There is no signing key"));
    }

    private Optional<Ring> read() {
        Instant now = clock.instant();
        return Tenancy.call(Platform.TENANT, () -> {
            List<SigningKey> all = keys.published(now);
            List<PublishedKey> published = all.stream()
                    .map(key -> new PublishedKey(key.id(), key.publicKey()))
                    .toList();
            return all.stream()
                    .filter(key -> key.in(Slot.CURRENT))
                    .findFirst()
                    .map(key -> new Ring(now, new SigningPair(key.id(), key.privateKey(cipher)), published));
        });
    }
}
