package io.huishu.chassis.crypto;

import com.fasterxml.jackson.annotation.JsonValue;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** A mainland mobile number. It shows itself masked everywhere; the digits come out only by {@link #reveal()}. */
public final class Phone {
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");

    private final String digits;

    private Phone(String digits) {
        this.digits = digits;
    }

    /**
     * Reads a number as people keep it: with {@code +86}, spaces, dashes, full-width digits, or as a spreadsheet's
     * decimal ({@code 13800001234.0}). Empty when it is no mobile number.
     */
    public static Optional<Phone> parse(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\-()·]", "")
                .replaceFirst("\\.0+$", "")
                .replaceFirst("^(\\+?86|0086)(?=1)", "");
        return MOBILE.matcher(plain).matches() ? Optional.of(new Phone(plain)) : Optional.empty();
    }

    /** The eleven digits in clear: for sending, matching and encrypting, never for a log or an answer. */
    public String reveal() {
        return digits;
    }

    @JsonValue
    public String masked() {
        return digits.substring(0, 3) + "****" + digits.substring(7);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Phone phone && phone.digits.equals(digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    @Override
    public String toString() {
        return masked();
    }
}
