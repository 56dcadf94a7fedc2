package io.huishu.payment.bank;

import io.huishu.chassis.sheet.Cell;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A layout that somebody of the chamber mapped once, known again by its header.
 *
 * @param fingerprint of the header's words and their places
 */
public record KeptLayout(String fingerprint, List<LayoutChoice.Chosen> columns) {
    static String fingerprint(List<Cell> header) {
        StringBuilder text = new StringBuilder();
        header.forEach(cell -> text.append(cell.column())
                .append(':')
                .append(HeaderWord.of(cell.text()))
                .append('\n'));
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Columns over(List<Cell> header) {
        return columns(columns, header);
    }

    static Columns columns(List<LayoutChoice.Chosen> chosen, List<Cell> header) {
        return new Columns(header.stream()
                .map(cell -> new StatementColumn(
                        cell.column(),
                        cell.text().strip(),
                        chosen.stream()
                                .filter(each -> each.column() == cell.column())
                                .map(LayoutChoice.Chosen::field)
                                .findFirst()
                                .orElse(null)))
                .toList());
    }
}
