package io.huishu.member.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.chassis.crypto.Phone;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryRulesTest {
    @Test
    void bringsEveryFieldIntoItsOneForm() {
        CheckedEntry checked = EntryRules.check(new RosterEntry(
                " 武汉长江光电有限公司　", "91350100m000100y43", "陈志远 ", "", "+86 138-0000-1111", "副会长", "2024年3月1日"));
        assertThat(checked.faults()).isEmpty();
        UnitPlan plan = Objects.requireNonNull(checked.plan());
        assertThat(plan.name()).isEqualTo("武汉长江光电有限公司");
        assertThat(plan.code()).isEqualTo("91350100M000100Y43");
        assertThat(plan.phone()).isEqualTo(Phone.parse("13800001111").orElseThrow());
        assertThat(plan.joinedOn()).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(EntryRules.check(checked.shown()).plan()).isEqualTo(plan);
    }

    @Test
    void namesEveryFaultAtOnce() {
        CheckedEntry checked = EntryRules.check(new RosterEntry("", "123", "", "", "1380000111", "", "下周"));
        assertThat(checked.plan()).isNull();
        assertThat(checked.faults())
                .extracting(FieldFault::field)
                .containsExactly(
                        RosterField.NAME,
                        RosterField.CREDIT_CODE,
                        RosterField.REPRESENTATIVE,
                        RosterField.PHONE,
                        RosterField.TIER,
                        RosterField.JOINED_ON);
    }

    @ParameterizedTest
    @CsvSource({
        "1380000111, 手机号少了 1 位",
        "138000011112, 手机号多了 1 位",
        "138****1111, 星号",
        "1.38E+10, 科学计数",
        "12800001111, 13 至 19 开头",
        "027-88880000, 13 至 19 开头",
        "请问秘书, 不是手机号"
    })
    void saysWhatIsWrongWithAPhone(String phone, String reason) {
        CheckedEntry checked = EntryRules.check(new RosterEntry("长江光电", "", "陈", "", phone, "会员", "2024-3-1"));
        assertThat(checked.faults()).singleElement().satisfies(fault -> assertThat(fault.reason())
                .contains(reason));
    }

    @Test
    void twoWithoutACodeAreOneUnitByName() {
        TakenKeys<String> taken = new TakenKeys<>();
        taken.add("91350100M000100Y43", UnitName.key("长江（集团）"), "甲");
        taken.add(null, UnitName.key("汉水商行"), "乙");
        assertThat(taken.holder(null, UnitName.key("长江 (集团)"))).contains("甲");
        assertThat(taken.holder("另一个代码", UnitName.key("长江（集团）"))).isEmpty();
        assertThat(taken.holder("另一个代码", UnitName.key("汉水商行"))).contains("乙");
        assertThat(taken.holder("91350100M000100Y43", UnitName.key("改了名"))).contains("甲");
    }
}
