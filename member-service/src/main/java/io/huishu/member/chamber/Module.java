package io.huishu.member.chamber;

import java.util.Arrays;
import java.util.Locale;

/** What a chamber may switch on beside its roster, which is always there. */
public enum Module {
    DUES,
    ACTIVITIES,
    NOTICES,
    INSIGHTS;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws InvalidChamber when there is no such module */
    public static Module of(String word) {
        return Arrays.stream(values())
                .filter(module -> module.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new InvalidChamber("没有“" + word + "”这个模块，可选 dues、activities、notices、insights。"));
    }
}
