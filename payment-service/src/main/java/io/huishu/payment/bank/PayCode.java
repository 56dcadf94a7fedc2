package io.huishu.payment.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The short number of a charge (缴费码) that a payer writes into a transfer's postscript: the last eight signs of its id.
 * None of them looks like another: what people write for 0 and 1 is read as such, and no leading zero can be lost.
 */
public final class PayCode {
    private static final int LENGTH = 8;
    private static final Pattern WRITTEN = Pattern.compile("(?<![0-9A-Z])[0-9A-Z]{4}[ -]?[0-9A-Z]{4}(?![0-9A-Z])");

    private PayCode() {}

    public static String of(String chargeId) {
        return chargeId.substring(chargeId.length() - LENGTH);
    }

    /** Everything in a text that may be such a number, in its one form. */
    static List<String> in(String text) {
        List<String> codes = new ArrayList<>();
        Matcher written = WRITTEN.matcher(PlainText.narrow(text).toUpperCase(Locale.ROOT));
        for (int from = 0; written.find(from); from = written.start() + 1) {
            codes.add(written.group()
                    .replaceAll("[ -]", "")
                    .replace('O', '0')
                    .replace('I', '1')
                    .replace('L', '1'));
        }
        return codes;
    }
}
