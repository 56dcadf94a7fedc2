package io.huishu.payment.bank;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Member numbers in a text; only where the word stands before them: 2026 alone is a year. */
final class MemberNos {
    private static final Pattern NO = Pattern.compile("会员(?:证|编)?号(?:码)?[:： ]*([0-9A-Za-z-]{1,20})");

    private MemberNos() {}

    static List<String> in(String memo) {
        return NO.matcher(PlainText.narrow(memo))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
