package io.huishu.member.chamber;

import java.util.Arrays;
import java.util.Locale;

/** The colours a chamber can choose from. */
public enum Brand {
    RED,
    NAVY,
    LAKE,
    TEAL,
    GREEN,
    PURPLE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws InvalidChamber when there is no such colour */
    public static Brand of(String word) {
        return Arrays.stream(values())
                .filter(brand -> brand.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new InvalidChamber("主题色只能是 red、navy、lake、teal、green、purple 之一。"));
    }
}
