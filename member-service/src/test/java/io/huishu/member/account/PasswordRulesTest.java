package io.huishu.member.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PasswordRulesTest {
    @Test
    void acceptsALongPasswordOfTwoKinds() {
        assertThatCode(() -> PasswordRules.check("he.mishu", "lake-pavilion-77"))
                .doesNotThrowAnyException();
        assertThatCode(() -> PasswordRules.check("he.mishu", "昔人已乘黄鹤去2026")).doesNotThrowAnyException();
    }

    @Test
    void saysWhichRuleIsBroken() {
        assertBroken("short-1", "密码至少要 10 个字符。");
        assertBroken("onlylettershere", "密码要同时有字母、数字、符号中的至少两种。");
        assertBroken("my-he.mishu-2026", "密码里不能包含账号。");
        assertBroken("Password2026!", "这个密码太常见，容易被猜到，请换一个。");
        assertBroken("ab-ab-ab-ab", "密码里重复的字符太多，请换一个。");
        assertBroken("x1".repeat(65), "密码最多 128 个字符。");
    }

    private static void assertBroken(String password, String sentence) {
        assertThatThrownBy(() -> PasswordRules.check("he.mishu", password))
                .isInstanceOf(WeakPassword.class)
                .hasMessage(sentence);
    }
}
