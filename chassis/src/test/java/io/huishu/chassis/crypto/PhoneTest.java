package io.huishu.chassis.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class PhoneTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "13800001234",
                "+8613800001234",
                "+86 138 0000 1234",
                "86-138-0000-1234",
                "0086 13800001234",
                "(138)00001234",
                "１３８００００１２３４",
                "＋８６ １３８００００１２３４",
                " 13800001234\t",
                "138\u00a00000\u00a01234",
                "13800001234.0",
                "13800001234.00"
            })
    void readsANumberInEveryWayPeopleKeepIt(String text) {
        assertThat(Phone.parse(text).map(Phone::reveal)).contains("13800001234");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1380000123",
                "138000012345",
                "12800001234",
                "010-62770334",
                "1.38E+10",
                "张三",
                "13800001234.5"
            })
    void refusesWhatIsNoMobileNumber(String text) {
        assertThat(Phone.parse(text)).isEmpty();
    }

    @Test
    void showsItselfMaskedEverywhere() {
        Phone phone = Phone.parse("13800001234").orElseThrow();
        assertThat(phone).hasToString("138****1234");
        assertThat(JsonMapper.shared().writeValueAsString(phone)).isEqualTo("\"138****1234\"");
    }
}
