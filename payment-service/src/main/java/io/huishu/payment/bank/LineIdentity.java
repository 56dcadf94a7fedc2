package io.huishu.payment.bank;

import io.huishu.chassis.money.Money;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * By which a line is known again when it is imported a second time: the bank's serial with day and amount, else day,
 * amount, payer and balance; and the how-manieth such line of its statement it is.
 */
final class LineIdentity {
    private LineIdentity() {}

    /**
     * A serial that does not tell lines of one statement apart is none.
     *
     * @return the lines without such serials
     */
    static List<ReadLine> withTrueSerials(List<ReadLine> lines) {
        Map<String, Integer> seen = new HashMap<>();
        lines.stream()
                .filter(line -> line.serial() != null && line.isSound())
                .forEach(line -> seen.merge(bySerial(line), 1, Integer::sum));
        return lines.stream()
                .map(line -> line.serial() != null && line.isSound() && seen.getOrDefault(bySerial(line), 0) > 1
                        ? line.withoutSerial()
                        : line)
                .toList();
    }

    /** In the order of the lines, which are all sound. */
    static List<String> of(List<ReadLine> lines) {
        Map<String, Integer> occurrences = new HashMap<>();
        return lines.stream()
                .map(line -> {
                    String what = line.serial() == null ? byLooks(line) : bySerial(line);
                    return hash(what + '|' + occurrences.merge(what, 1, Integer::sum));
                })
                .toList();
    }

    private static String bySerial(ReadLine line) {
        return "S|" + day(line) + '|' + line.direction() + '|' + amount(line).fen() + '|' + line.serial();
    }

    private static String byLooks(ReadLine line) {
        Money balance = line.balance();
        return "L|" + day(line) + '|' + line.direction() + '|' + amount(line).fen() + '|' + UnitNameKey.of(line.payer())
                + '|' + (balance == null ? "" : balance.fen());
    }

    /** What two exports of different form have in common of the same line. */
    static String likeness(LocalDate day, Direction direction, Money amount, String payer) {
        return day + "|" + direction + '|' + amount.fen() + '|' + UnitNameKey.of(payer);
    }

    /** What a line is known by; two exports that know it by different things do not see that it is the same. */
    static String basis(@Nullable String serial, @Nullable Money balance) {
        return serial != null ? "serial" : balance != null ? "balance" : "looks";
    }

    static LocalDate day(ReadLine line) {
        return Objects.requireNonNull(line.day(), "of a sound line");
    }

    static Money amount(ReadLine line) {
        return Objects.requireNonNull(line.amount(), "of a sound line");
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 20);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
