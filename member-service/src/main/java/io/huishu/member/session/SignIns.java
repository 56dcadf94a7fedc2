package io.huishu.member.session;

import java.time.Instant;
import java.util.Optional;

/** The sign-ins of the bound chamber and their refresh tokens, which are known by their SHA-256 only. */
public interface SignIns {
    void add(SignIn signIn);

    Optional<SignIn> find(String id);

    /** Ends the sign-in once; later ends change nothing. */
    void end(String id, String reason, Instant now);

    void addToken(String hash, String signInId, Instant now);

    /** Uses the token up; false when it was used before, or there is none. Of two at once exactly one gets true. */
    boolean use(String hash, Instant now);

    Optional<RefreshTokenRow> token(String hash);

    /** Deletes sign-ins that ran out before the moment, and their tokens. */
    void forget(Instant before);
}
