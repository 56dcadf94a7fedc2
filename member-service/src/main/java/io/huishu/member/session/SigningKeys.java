package io.huishu.member.session;

import java.time.Instant;
import java.util.List;

/** The platform's signing keys. Called with the platform bound. */
public interface SigningKeys {
    /** @throws io.huishu.chassis.problem.Stale when another instance filled the slot first */
    void add(SigningKey key);

    /** @throws io.huishu.chassis.problem.Stale when another instance changed it first */
    void save(SigningKey key);

    /** Current, next, and retired ones that are still published. */
    List<SigningKey> published(Instant now);

    /** Forgets retired keys that are no longer published. */
    void forget(Instant now);
}
