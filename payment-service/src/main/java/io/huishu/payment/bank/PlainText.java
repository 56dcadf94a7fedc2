package io.huishu.payment.bank;

import java.text.Normalizer;

/** A text without what exports put around it: quotes against Excel ({@code ="123"}, {@code '123}), tabs, invisible signs. */
final class PlainText {
    private PlainText() {}

    static String of(String text) {
        String bare = text.replaceAll("[\\p{Cc}\\p{Cf}]", " ").strip();
        bare = bare.matches("(?s)=\".*\"") ? bare.substring(2, bare.length() - 1) : bare;
        bare = bare.startsWith("'") ? bare.substring(1) : bare;
        return bare.strip();
    }

    /** Also full-width letters, digits and signs in their one form. */
    static String narrow(String text) {
        return Normalizer.normalize(of(text), Normalizer.Form.NFKC).strip();
    }
}
