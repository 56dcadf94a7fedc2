package io.huishu.payment.bank;

import java.util.Locale;
import java.util.regex.Pattern;

/** A firm's name as it is compared: full width, brackets and spaces do not count; the legal form may be left off. */
final class UnitNameKey {
    private static final Pattern IDLE = Pattern.compile("[\\s\\p{Z}\\p{P}\\p{S}\\p{Cf}\\p{Cc}]");
    private static final Pattern LEGAL_FORM =
            Pattern.compile("(股份有限责任公司|股份有限公司|有限责任公司|有限公司|股份公司|集团公司|总公司|分公司|公司|集团|普通合伙|有限合伙|特殊普通合伙|个人独资|个体工商户)+$");
    private static final int SHORTEST_CORE = 2;

    private UnitNameKey() {}

    /** {@code 武汉（长江）光电 有限公司} and {@code 武汉(长江)光电有限公司} are the same. */
    static String of(String name) {
        return IDLE.matcher(PlainText.narrow(name).toUpperCase(Locale.ROOT)).replaceAll("");
    }

    /** Without the legal form; the whole key when nothing to speak of would be left. */
    static String core(String key) {
        String core = LEGAL_FORM.matcher(key).replaceFirst("");
        return core.length() < SHORTEST_CORE ? key : core;
    }
}
