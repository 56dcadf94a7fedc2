package io.huishu.member.revocation;

import io.huishu.chassis.security.Epochs;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The marks that can still matter to a living token, read again after a second. */
@Component
public class LiveRevocations implements Epochs {
    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final Duration LONGER_THAN_ANY_TOKEN = Duration.ofHours(1);

    private final Revocations revocations;
    private final Clock clock;
    private volatile Snapshot snapshot = new Snapshot(Instant.MIN, List.of());

    LiveRevocations(Revocations revocations, Clock clock) {
        this.revocations = revocations;
        this.clock = clock;
    }

    private record Snapshot(Instant readAt, List<Revocation> marks) {}

    public List<Revocation> list() {
        Instant now = clock.instant();
        Snapshot known = snapshot;
        if (known.readAt().isBefore(now.minus(FRESH))) {
            known = new Snapshot(
                    now, revocations.since(now.minus(LONGER_THAN_ANY_TOKEN).getEpochSecond()));
            snapshot = known;
        }
        return known.marks();
    }

    @Override
    public boolean revoked(@Nullable String chamber, String subject, long epoch) {
        return list().stream()
                .filter(mark -> Objects.equals(mark.chamber(), chamber))
                .filter(mark -> mark.subject().equals(subject) || mark.subject().equals(Revocation.EVERYBODY))
                .anyMatch(mark -> epoch < mark.epoch());
    }
}
