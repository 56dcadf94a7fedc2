package io.huishu.sandbox.apps;

import io.huishu.sandbox.chance.Chance;
import io.huishu.sandbox.state.Shelf;
import io.huishu.sandbox.state.Shelves;
import io.huishu.sandbox.time.SandboxClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Issues and checks access tokens. A plain call makes a new token each time and leaves the old one five minutes; the
 * stable call hands out the same token until five minutes before its end. Source: WeChat's pages getAccessToken and
 * getStableAccessToken.
 */
@Component
public final class AccessTokens {

    private static final Duration LIFE = Duration.ofSeconds(7200);
    private static final Duration OVERLAP = Duration.ofMinutes(5);
    private static final Duration BETWEEN_FORCED = Duration.ofSeconds(30);
    private static final int PLAIN_PER_DAY = 2_000;
    private static final int FORCED_PER_DAY = 20;

    private final Shelf<AccessToken> tokens;
    private final Apps apps;
    private final SandboxClock clock;
    private final Quota plainCalls;
    private final Quota forcedCalls;

    AccessTokens(Shelves shelves, Apps apps, SandboxClock clock) {
        this.tokens = shelves.open("tokens", AccessToken.class);
        this.apps = apps;
        this.clock = clock;
        this.plainCalls = new Quota(clock, Duration.ofDays(1), PLAIN_PER_DAY);
        this.forcedCalls = new Quota(clock, Duration.ofDays(1), FORCED_PER_DAY);
    }

    public synchronized AccessToken issue(App app) {
        if (!plainCalls.take(app.appid())) {
            throw new ApiRefusal(45009, "reach max api daily quota limit");
        }
        Instant now = clock.instant();
        endBy(of(app, false), now.plus(OVERLAP));
        return fresh(app, false, now);
    }

    public synchronized AccessToken stable(App app, boolean force) {
        Instant now = clock.instant();
        Optional<AccessToken> newest = of(app, true).stream().max(Comparator.comparing(AccessToken::issuedAt));
        if (newest.isPresent() && !replaces(newest.get(), force, now)) {
            return newest.get();
        }
        if (force && newest.isPresent()) {
            if (!forcedCalls.take(app.appid())) {
                throw new ApiRefusal(45009, "reach max api daily quota limit");
            }
            endBy(of(app, true), now);
        }
        return fresh(app, true, now);
    }

    /** The app behind the token in the query; 41001, 40001, 42001 or 40014 as WeChat answers, 48001 for the wrong kind. */
    public App check(@Nullable String token, AppKind kind) {
        if (token == null || token.isEmpty()) {
            throw new ApiRefusal(41001, "access_token missing");
        }
        AccessToken found = tokens.find(token)
                .orElseThrow(() -> new ApiRefusal(
                        40001,
                        "invalid credential, access_token is invalid or not latest, could get access_token by"
                                + " getStableAccessToken, more details at https://mmbizurl.cn/s/JtxxFh33r"));
        if (found.secondsLeft(clock.instant()) <= 0) {
            throw new ApiRefusal(42001, "access_token expired");
        }
        App app = apps.find(found.appid()).orElseThrow(() -> new ApiRefusal(40013, "invalid appid"));
        if (app.kind() != kind) {
            throw new ApiRefusal(48001, "api unauthorized");
        }
        return app;
    }

    private static boolean replaces(AccessToken newest, boolean force, Instant now) {
        boolean nearEnd = !newest.expiresAt().minus(OVERLAP).isAfter(now);
        boolean mayForce = !newest.issuedAt().plus(BETWEEN_FORCED).isAfter(now);
        return nearEnd || (force && mayForce);
    }

    private List<AccessToken> of(App app, boolean stable) {
        return tokens.all().stream()
                .filter(each -> each.appid().equals(app.appid()) && each.stable() == stable)
                .toList();
    }

    private void endBy(List<AccessToken> old, Instant latest) {
        old.forEach(each -> tokens.put(each.token(), each.endingBy(latest)));
    }

    private AccessToken fresh(App app, boolean stable, Instant now) {
        AccessToken token = new AccessToken(
                (stable ? "99_" : "98_") + Chance.letters(133), app.appid(), stable, now, now.plus(LIFE));
        tokens.put(token.token(), token);
        return token;
    }
}
