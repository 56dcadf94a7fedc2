package io.huishu.gateway.directory;

import com.nimbusds.jose.jwk.JWKSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the door knows at a moment: keys, epochs and chambers. It is replaced as a whole.
 *
 * @param epochs since when tokens count, by {@code chamber/subject}; subject {@code *} means everybody
 * @param chambers by id
 */
public record Directory(JWKSet keys, Map<String, Long> epochs, Map<String, Chamber> chambers) {
    private static final String EVERYBODY = "*";

    static final Directory EMPTY = new Directory(new JWKSet(), Map.of(), Map.of());

    /** A chamber as the door sees it. */
    public record Chamber(String id, String code, String name, String state, List<String> modules) {
        public boolean open() {
            return "OPEN".equals(state);
        }

        public boolean has(String module) {
            return Set.copyOf(modules).contains(module);
        }
    }

    public Optional<Chamber> byCode(String code) {
        return chambers.values().stream()
                .filter(chamber -> chamber.code().equals(code))
                .findFirst();
    }

    public boolean revoked(@Nullable String chamber, String subject, long epoch) {
        return epoch < epochs.getOrDefault(key(chamber, subject), 0L)
                || epoch < epochs.getOrDefault(key(chamber, EVERYBODY), 0L);
    }

    public boolean ready() {
        return !keys.isEmpty();
    }

    static String key(@Nullable String chamber, String subject) {
        return chamber + "/" + subject;
    }
}
