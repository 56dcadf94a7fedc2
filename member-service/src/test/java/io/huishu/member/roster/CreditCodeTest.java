package io.huishu.member.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditCodeTest {
    /** The example of GB 32100-2015. */
    private static final String OF_THE_STANDARD = "91350100M000100Y43";

    @Test
    void acceptsTheStandardsOwnExample() {
        assertThat(CreditCode.faultOf(OF_THE_STANDARD)).isEmpty();
        assertThat(new CreditCode(OF_THE_STANDARD).value()).isEqualTo(OF_THE_STANDARD);
    }

    @Test
    void readsSmallLettersFullWidthAndBlanks() {
        assertThat(CreditCode.normalise(" ９１３５ 0100m000100y43　")).isEqualTo(OF_THE_STANDARD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "91350100M000100Y4      | 应为 18 位，现在是 17 位",
                "91350100M000100Y431    | 应为 18 位，现在是 19 位",
                "91350100M000100Y44     | 校验位不对",
                "91350100M000100O43     | 第 16 位“O”不会出现",
                "9.13501000001E+17      | 被 Excel 当成了数字",
                "913501000001231000     | 被 Excel 当成了数字"
            })
    void saysWhatIsWrong(String code, String reason) {
        assertThat(CreditCode.faultOf(code))
                .hasValueSatisfying(fault -> assertThat(fault).contains(reason));
    }

    @Test
    void findsEverySingleSlipOfTheStandardsExample() {
        for (int i = 0; i < OF_THE_STANDARD.length(); i++) {
            char other = OF_THE_STANDARD.charAt(i) == '7' ? '8' : '7';
            String slipped = OF_THE_STANDARD.substring(0, i) + other + OF_THE_STANDARD.substring(i + 1);
            assertThat(CreditCode.faultOf(slipped)).as(slipped).isPresent();
        }
    }

    @Test
    void cannotBeMadeOfAFaultyText() {
        assertThatThrownBy(() -> new CreditCode("123")).isInstanceOf(IllegalArgumentException.class);
    }
}
