package io.huishu.gateway.identity;

import java.util.Optional;

/** For whom a path is; its second word says so. */
public enum Audience {
    MEMBER("/api/member/"),
    STAFF("/api/staff/"),
    PLATFORM("/api/platform/");

    private final String prefix;

    Audience(String prefix) {
        this.prefix = prefix;
    }

    /** Empty for paths that anyone may call. */
    public static Optional<Audience> of(String path) {
        for (Audience audience : values()) {
            if (path.startsWith(audience.prefix)) {
                return Optional.of(audience);
            }
        }
        return Optional.empty();
    }

    /** The word in a token's {@code aud}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The noun of a path of this audience: its third word. */
    public String nounOf(String path) {
        String rest = path.substring(prefix.length());
        int slash = rest.indexOf('/');
        return slash < 0 ? rest : rest.substring(0, slash);
    }
}
