package io.huishu.gateway.directory;

import com.nimbusds.jose.jwk.JWKSet;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Asks member-service every three seconds, so that a revoked token and a switched module hold at the door within five.
 * While it is away, what was known last goes on to hold.
 */
@Component
public class DirectoryCache implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(DirectoryCache.class);
    private static final Duration EVERY = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final WebClient member;
    private volatile Directory known = Directory.EMPTY;
    private volatile boolean reported;
    private @Nullable Disposable polling;

    DirectoryCache(WebClient identityClient) {
        this.member = identityClient;
    }

    record EpochsAnswer(List<EpochEntry> epochs) {}

    record EpochEntry(@Nullable String chamber, String subject, long epoch) {}

    record ChambersAnswer(List<Directory.Chamber> chambers) {}

    public Directory now() {
        return known;
    }

    @Override
    public void start() {
        polling = Flux.interval(Duration.ZERO, EVERY)
                .onBackpressureDrop()
                .concatMap(tick -> ask(), 1)
                .subscribe(fresh -> {
                    known = fresh;
                    reported = false;
                });
    }

    @Override
    public void stop() {
        if (polling != null) {
            polling.dispose();
            polling = null;
        }
    }

    @Override
    public boolean isRunning() {
        return polling != null;
    }

    private Mono<Directory> ask() {
        return Mono.zip(
                        get("/internal/jwks", String.class),
                        get("/internal/epochs", EpochsAnswer.class),
                        get("/internal/chambers", ChambersAnswer.class))
                .timeout(PATIENCE)
                .map(answers -> new Directory(
                        keysOf(answers.getT1()),
                        answers.getT2().epochs().stream()
                                .collect(Collectors.toUnmodifiableMap(
                                        e -> Directory.key(e.chamber(), e.subject()), EpochEntry::epoch, Math::max)),
                        answers.getT3().chambers().stream()
                                .collect(Collectors.toUnmodifiableMap(Directory.Chamber::id, Function.identity()))))
                .onErrorResume(e -> {
                    if (!reported) {
                        log.warn("member-service did not answer, the last known goes on to hold: {}", e.toString());
                        reported = true;
                    }
                    return Mono.empty();
                });
    }

    private <T> Mono<T> get(String path, Class<T> type) {
        return member.get().uri(path).retrieve().bodyToMono(type);
    }

    private static JWKSet keysOf(String json) {
        try {
            return JWKSet.parse(json);
        } catch (ParseException e) {
            throw new IllegalStateException("The published keys cannot be read", e);
        }
    }
}
