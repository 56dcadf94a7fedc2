package io.huishu.member.roster;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** A unified social credit code (统一社会信用代码): 18 characters, the last one checks the others (GB 32100-2015). */
public record CreditCode(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;
    private static final int WEIGHT = 3;
    private static final String ROUNDED = "被 Excel 当成了数字，后几位已经丢失，请把这一列设成“文本”后重新填写";

    /** @throws IllegalArgumentException when {@link #faultOf} finds something */
    public CreditCode {
        faultOf(value).ifPresent(fault -> {
            throw new IllegalArgumentException(fault);
        });
    }

    /** Brings a code as people type it into its one form: half width, no blanks, capitals. */
    public static String normalise(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Cf}\\-]", "")
                .toUpperCase(Locale.ROOT);
    }

    /** What is wrong with a normalised code, in Chinese; empty when nothing is. */
    public static Optional<String> faultOf(String code) {
        if (code.matches("[0-9]\\.[0-9]+E\\+?[0-9]+")) {
            return Optional.of(ROUNDED);
        }
        if (code.length() != LENGTH) {
            return Optional.of("统一社会信用代码应为 18 位，现在是 " + code.length() + " 位");
        }
        for (int i = 0; i < LENGTH; i++) {
            if (ALPHABET.indexOf(code.charAt(i)) < 0) {
                return Optional.of("第 %d 位“%c”不会出现在统一社会信用代码里".formatted(i + 1, code.charAt(i)));
            }
        }
        if (checkDigit(code) == code.charAt(LENGTH - 1)) {
            return Optional.empty();
        }
        return Optional.of(code.matches("[0-9]{15}000") ? ROUNDED : "统一社会信用代码的校验位不对，请对照营业执照看看是否抄错一位");
    }

    private static char checkDigit(String code) {
        int base = ALPHABET.length();
        int weight = 1;
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * WEIGHT % base;
        }
        return ALPHABET.charAt((base - sum % base) % base);
    }
}
