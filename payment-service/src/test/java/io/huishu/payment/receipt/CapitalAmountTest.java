package io.huishu.payment.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.chassis.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalAmountTest {
    /** The same cases as the admin pages' own words for an amount. */
    @ParameterizedTest
    @CsvSource({
        "0,零元整",
        "500000,伍仟元整",
        "3000000,叁万元整",
        "1005005,壹万零伍拾元零伍分",
        "100,壹元整",
        "1000,壹拾元整",
        "10050,壹佰元伍角整",
        "105,壹元零伍分",
        "55,伍角伍分",
        "5,伍分",
        "50,伍角整",
        "100000000,壹佰万元整",
        "10000000000,壹亿元整",
        "10001000000,壹亿零壹万元整",
        "100000100,壹佰万零壹元整",
        "12003000,壹拾贰万零叁拾元整",
        "1010100,壹万零壹佰零壹元整",
        "10100000,壹拾万壹仟元整",
        "1234567890,壹仟贰佰叁拾肆万伍仟陆佰柒拾捌元玖角整",
        "1000000050000,壹佰亿零伍佰元整",
        "-500000,负伍仟元整"
    })
    void writesAnAmountInCapitals(long fen, String words) {
        assertThat(CapitalAmount.of(Money.ofFen(fen))).isEqualTo(words);
    }
}
