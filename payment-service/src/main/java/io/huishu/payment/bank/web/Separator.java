package io.huishu.payment.bank.web;

import java.io.BufferedReader;
import java.io.IOException;

/** Finds out what stands between the cells of a table written as text. */
final class Separator {
    private static final char[] KNOWN = {'\t', ',', '|', ';'};
    private static final int LINES = 40;

    private Separator() {}

    /** The sign that makes the widest row near the beginning; a comma when there is none. */
    static char of(BufferedReader in) throws IOException {
        int[] widest = new int[KNOWN.length];
        String line = bounded(in);
        for (int i = 0; i < LINES && line != null; i++) {
            for (int each = 0; each < KNOWN.length; each++) {
                widest[each] = Math.max(widest[each], outsideQuotes(line, KNOWN[each]));
            }
            line = bounded(in);
        }
        // every cell of some banks' exports ends with a tab before the comma
        int best = 1;
        for (int each = 0; each < KNOWN.length; each++) {
            best = widest[each] > widest[best] + 1 ? each : best;
        }
        return KNOWN[best];
    }

    private static int outsideQuotes(String line, char sign) {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < line.length(); i++) {
            inside ^= line.charAt(i) == '"';
            count += !inside && line.charAt(i) == sign ? 1 : 0;
        }
        return count;
    }

    /** A line may pretend to have no end. */
    private static @org.jspecify.annotations.Nullable String bounded(BufferedReader in) throws IOException {
        StringBuilder line = new StringBuilder();
        int next = in.read();
        if (next < 0) {
            return null;
        }
        while (next >= 0 && next != '\n' && line.length() < 100_000) {
            line.append((char) next);
            next = in.read();
        }
        return line.toString();
    }
}
