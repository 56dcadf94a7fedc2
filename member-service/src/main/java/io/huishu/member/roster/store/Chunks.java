package io.huishu.member.roster.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Long lists in stretches that one statement bears. */
final class Chunks {
    private Chunks() {}

    static <T> List<List<T>> of(Collection<T> all, int size) {
        List<T> rows = List.copyOf(all);
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += size) {
            chunks.add(rows.subList(from, Math.min(from + size, rows.size())));
        }
        return chunks;
    }
}
