package io.huishu.sandbox.bill;

import java.util.List;
import java.util.Locale;

/** A bill's file as it grows: UTF-8 with a byte order mark, lines end in CRLF, a back-quote before every value. */
final class BillText {

    private final StringBuilder text = new StringBuilder("\uFEFF");

    /** A line of column names. */
    BillText names(String names) {
        text.append(names).append("\r\n");
        return this;
    }

    BillText values(List<String> values) {
        text.append('`').append(String.join(",`", values)).append("\r\n");
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** 200000 fen is {@code 2000.00}, -60 is {@code -0.60}. */
    static String yuan(long fen) {
        long plus = Math.abs(fen);
        return (fen < 0 ? "-" : "") + plus / 100 + "." + String.format(Locale.ROOT, "%02d", plus % 100);
    }

    /** The merchant's own words: a comma becomes {@code "\ "}, a line end {@code \n}. */
    static String free(String words) {
        return words.replace(",", "\\ ").replace("\r", "").replace("\n", "\\n");
    }
}
