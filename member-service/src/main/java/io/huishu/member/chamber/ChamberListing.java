package io.huishu.member.chamber;

import java.util.List;

/**
 * One chamber in the list of all.
 *
 * @param modules comma-separated words
 */
public record ChamberListing(long id, String code, String name, String modules, ChamberState state) {
    public ChamberView view() {
        return new ChamberView(Long.toString(id), code, name, words(modules), state);
    }

    static List<String> words(String modules) {
        return modules.isEmpty() ? List.of() : List.of(modules.split(",", -1));
    }
}
