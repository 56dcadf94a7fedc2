package io.huishu.chassis.security;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;

/**
 * Asks for the epochs every three seconds, so that a revocation holds everywhere within five with no broker in between.
 * While the answer fails, what was known last goes on to hold.
 */
class PolledEpochs implements Epochs, InitializingBean, DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(PolledEpochs.class);
    private static final long EVERY_MILLIS = 3000;
    private static final String EVERYBODY = "*";

    private final IdentityDoor identity;
    private volatile Map<String, Long> epochs = Map.of();
    private @Nullable Thread poller;
    private boolean reported;

    PolledEpochs(IdentityDoor identity) {
        this.identity = identity;
    }

    record Answer(List<Entry> epochs) {}

    record Entry(@Nullable String chamber, String subject, long epoch) {}

    @Override
    public boolean revoked(@Nullable String chamber, String subject, long epoch) {
        Map<String, Long> known = epochs;
        return epoch < known.getOrDefault(key(chamber, subject), 0L)
                || epoch < known.getOrDefault(key(chamber, EVERYBODY), 0L);
    }

    @Override
    public void afterPropertiesSet() {
        poller = Thread.ofVirtual().name("epochs").start(this::pollUntilInterrupted);
    }

    @Override
    public void destroy() {
        if (poller != null) {
            poller.interrupt();
        }
    }

    private void pollUntilInterrupted() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                poll();
                Thread.sleep(EVERY_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void poll() {
        try {
            Answer answer = identity.http()
                    .get()
                    .uri(identity.uri("/internal/epochs"))
                    .retrieve()
                    .body(Answer.class);
            if (answer != null) {
                epochs = answer.epochs().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                e -> key(e.chamber(), e.subject()), Entry::epoch, Math::max));
            }
            reported = false;
        } catch (RuntimeException e) {
            if (!reported) {
                log.warn("Epochs could not be read, the last known go on to hold: {}", e.toString());
                reported = true;
            }
        }
    }

    private static String key(@Nullable String chamber, String subject) {
        return chamber + "/" + subject;
    }
}
