package io.huishu.member.account;

import java.util.List;
import java.util.Locale;

/**
 * What a password must be, in words that can be shown: at least ten characters of two kinds, not the account's name, not
 * one that everybody tries first. Length counts more than kinds (NIST SP 800-63B, 5.1.1.2).
 */
public final class PasswordRules {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 128;
    private static final List<String> TRIED_FIRST = List.of(
            "password",
            "passw0rd",
            "123456",
            "654321",
            "111111",
            "000000",
            "888888",
            "666666",
            "qwerty",
            "abc123",
            "admin123",
            "changeme",
            "letmein",
            "iloveyou",
            "welcome1",
            "1q2w3e",
            "a1b2c3");

    private PasswordRules() {}

    /** @throws WeakPassword naming the first rule that is broken */
    public static void check(String account, String password) {
        String plain = password.toLowerCase(Locale.ROOT);
        refuseIf(password.length() < SHORTEST, "密码至少要 " + SHORTEST + " 个字符。");
        refuseIf(password.length() > LONGEST, "密码最多 " + LONGEST + " 个字符。");
        refuseIf(kinds(password) < 2, "密码要同时有字母、数字、符号中的至少两种。");
        refuseIf(plain.contains(account.toLowerCase(Locale.ROOT)), "密码里不能包含账号。");
        refuseIf(TRIED_FIRST.stream().anyMatch(plain::contains), "这个密码太常见，容易被猜到，请换一个。");
        refuseIf(plain.chars().distinct().count() < 5, "密码里重复的字符太多，请换一个。");
    }

    private static int kinds(String password) {
        int letters = password.chars().anyMatch(Character::isLetter) ? 1 : 0;
        int digits = password.chars().anyMatch(Character::isDigit) ? 1 : 0;
        int others = password.chars().anyMatch(c -> !Character.isLetterOrDigit(c)) ? 1 : 0;
        return letters + digits + others;
    }

    private static void refuseIf(boolean broken, String sentence) {
        if (broken) {
            throw new WeakPassword(sentence);
        }
    }
}
