package io.huishu.member.roster;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as secretaries write it: {@code 2024-03-01}, {@code 2024/3/1}, {@code 2024.3.1}, {@code 2024年3月1日},
 * {@code 20240301}, with or without a time behind; without the day ({@code 2024.3}, {@code 2024年3月}) the first of the
 * month is meant.
 */
public final class WrittenDate {
    private static final Pattern PARTED =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})(?:[-/.月](\\d{1,2})日?|月)?(?:[ T]\\d{1,2}:\\d{2}.*)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private WrittenDate() {}

    public static Optional<LocalDate> read(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .strip()
                .replace('。', '.')
                .replaceAll("\\s*([-/.年月日])\\s*", "$1");
        return read(PARTED.matcher(plain)).or(() -> read(COMPACT.matcher(plain)));
    }

    private static Optional<LocalDate> read(Matcher parts) {
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            String day = parts.group(3);
            return Optional.of(LocalDate.of(
                            Integer.parseInt(parts.group(1)),
                            Integer.parseInt(parts.group(2)),
                            day == null ? 1 : Integer.parseInt(day)))
                    .filter(date -> date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
