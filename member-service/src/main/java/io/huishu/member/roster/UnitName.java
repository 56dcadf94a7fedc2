package io.huishu.member.roster;

import java.text.Normalizer;
import java.util.Locale;

/** How names are compared. */
public final class UnitName {
    private UnitName() {}

    /** The name without blanks and without the difference of full and half width: （集团） and (集团) are one. */
    public static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Cf}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
