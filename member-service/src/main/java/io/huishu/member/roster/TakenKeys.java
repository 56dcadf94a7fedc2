package io.huishu.member.roster;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who holds which credit codes and names. Two entries are one unit when their codes are the same, or when their names
 * are and at least one of them has no code.
 *
 * @param <T> what holds them: a unit of the roster, a row of a sheet
 */
public final class TakenKeys<T> {
    private final Map<String, T> byCode = new HashMap<>();
    private final Map<String, T> codelessByName = new HashMap<>();
    private final Map<String, T> byName = new HashMap<>();

    public void add(@Nullable String code, String nameKey, T holder) {
        byName.putIfAbsent(nameKey, holder);
        if (code == null) {
            codelessByName.putIfAbsent(nameKey, holder);
        } else {
            byCode.putIfAbsent(code, holder);
        }
    }

    public Optional<T> holder(@Nullable String code, String nameKey) {
        if (code == null) {
            return Optional.ofNullable(byName.get(nameKey));
        }
        return Optional.ofNullable(byCode.get(code)).or(() -> Optional.ofNullable(codelessByName.get(nameKey)));
    }
}
