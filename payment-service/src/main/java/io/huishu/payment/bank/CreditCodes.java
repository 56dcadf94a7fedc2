package io.huishu.payment.bank;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Unified social credit codes (统一社会信用代码, GB 32100) in a text: 18 digits and letters without I, O, S, V, Z. */
final class CreditCodes {
    private static final Pattern CODE =
            Pattern.compile("(?<![0-9A-Z])[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}(?![0-9A-Z])");

    private CreditCodes() {}

    static List<String> in(String text) {
        return CODE.matcher(PlainText.narrow(text))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
