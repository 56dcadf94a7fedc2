package io.huishu.payment.invoice;

import io.huishu.chassis.problem.Invalid;
import java.util.Locale;

/** A 统一社会信用代码 with its check digit right (GB 32100-2015): 17 places weighed by powers of three modulo 31. */
public record TaxNumber(String text) {
    /** Letters that look like digits are left out. */
    private static final String PLACES = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int LENGTH = 18;
    private static final int BASE = 31;

    /** @throws Invalid when it is none */
    public static TaxNumber of(String typed) {
        String text = typed.strip().replace(" ", "").toUpperCase(Locale.ROOT);
        if (text.length() != LENGTH || text.chars().anyMatch(c -> PLACES.indexOf(c) < 0)) {
            throw new Invalid("invoice.tax-number", "税号是 18 位的统一社会信用代码，由数字和大写字母组成。");
        }
        if (checkDigit(text) != text.charAt(LENGTH - 1)) {
            throw new Invalid("invoice.tax-number", "税号的校验位不对，请照营业执照再核对一遍。");
        }
        return new TaxNumber(text);
    }

    private static char checkDigit(String text) {
        int sum = 0;
        int weight = 1;
        for (int place = 0; place < LENGTH - 1; place++) {
            sum += PLACES.indexOf(text.charAt(place)) * weight;
            weight = weight * 3 % BASE;
        }
        return PLACES.charAt((BASE - sum % BASE) % BASE);
    }

    @Override
    public String toString() {
        return text;
    }
}
