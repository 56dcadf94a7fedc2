package io.huishu.sandbox.pay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One notify; the same id in every attempt. {@code resource}: its JSON before sealing, dropped once it is delivered. */
public record Notify(
        String id,
        String key,
        String mchid,
        NotifyEvent event,
        String url,
        String signBy,
        String resource,
        Instant createdAt,
        State state,
        List<Attempt> attempts,
        @Nullable Instant dueAt) {

    /** The waits after the 1st, 2nd … failed attempt. Source: WeChat Pay's page 支付成功回调通知. */
    static final List<Duration> WAITS = Stream.of(
                    15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10800, 10800, 10800, 21600, 21600)
            .map(Duration::ofSeconds)
            .toList();

    public enum State {
        PENDING,
        DELIVERED,
        GAVE_UP
    }

    /** Status 0: no answer within five seconds. */
    public record Attempt(
            Instant at, int status, long millis, @Nullable String failure) {}

    static Notify of(Letter letter, String resource, String id, Instant now) {
        return new Notify(
                id,
                letter.key(),
                letter.mchid(),
                letter.event(),
                letter.url(),
                letter.signBy(),
                resource,
                now,
                State.PENDING,
                List.of(),
                now);
    }

    /** {@code nextDue} null after the last wait of the schedule. */
    Notify after(Attempt attempt, boolean accepted, @Nullable Instant nextDue) {
        List<Attempt> all = new ArrayList<>(attempts);
        all.add(attempt);
        State next = accepted ? State.DELIVERED : nextDue == null ? State.GAVE_UP : State.PENDING;
        return new Notify(
                id,
                key,
                mchid,
                event,
                url,
                signBy,
                next == State.PENDING ? resource : "",
                createdAt,
                next,
                List.copyOf(all),
                accepted ? null : nextDue);
    }
}
