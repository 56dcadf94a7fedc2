package io.huishu.payment.bank;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.chassis.money.Money;
import io.huishu.payment.charge.SettlementMethod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whose money a line may be: number, amount, name, credit code, in that order. */
class MatcherTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final String CODE = "91350100M000100Y43";
    private static final OpenCharge OPTICS =
            charge("01KASZ5Q3TFH2N7V8D1B0KQ4YR", "光电", "武汉长江光电有限公司", "0042", CODE, 2026, "2000");
    private static final OpenCharge OPTICS_2025 =
            charge("01KASZ5Q3TFH2N7V8D1B0KQ5AA", "光电", "武汉长江光电有限公司", "0042", CODE, 2025, "1000");
    private static final OpenCharge TRADE =
            charge("01KASZ5Q3TFH2N7V8D1B0KQ6BB", "商行", "汉水商行", "0043", null, 2026, "2000");
    private static final OpenCharge GROUP =
            charge("01KASZ5Q3TFH2N7V8D1B0KQ7CC", "集团", "江汉集团股份有限公司", "0044", null, 2026, "5000");

    private final List<OpenCharge> open = new ArrayList<>(List.of(OPTICS_2025, OPTICS, TRADE, GROUP));
    private final List<OpenEntry> entries = new ArrayList<>();

    @Test
    void putsANumberBeforeEverythingElse() {
        Suggestion best = first("汉水商行", "会费 " + PayCode.of(GROUP.chargeId()), "2000");
        assertThat(best.unitId()).isEqualTo("集团");
        assertThat(best.reasons()).containsExactly("附言里有这笔款的缴费码或订单号", "付完还差 ¥3,000.00");
        assertThat(best.missing()).isEqualTo(Money.ofYuan("3000"));
        assertThat(best.certain()).isFalse();
        assertThat(suggest("汉水商行", "会费 " + PayCode.of(GROUP.chargeId()), "2000")
                        .get(1)
                        .unitId())
                .isEqualTo("商行");
    }

    @Test
    void readsANumberHoweverItIsWritten() {
        String code = PayCode.of(OPTICS.chargeId());
        assertThat(code).isEqualTo("1B0KQ4YR");
        for (String written : List.of(
                code,
                code.toLowerCase(java.util.Locale.ROOT),
                "1B0K Q4YR",
                "1b0k-q4yr",
                "IBOK Q4YR",
                "附言1B0KQ4YR会费",
                "１Ｂ０ＫＱ４ＹＲ")) {
            assertThat(first("路人", written, "2000").reasons())
                    .as(written)
                    .first()
                    .isEqualTo("附言里有这笔款的缴费码或订单号");
        }
        assertThat(suggest("路人", "X1B0KQ4YR9", "7")).isEmpty();
    }

    @Test
    void knowsAnOrderNumberOfWeChat() {
        LineFacts line = line("路人", "", "2000", Set.of(TRADE.chargeId()));
        assertThat(matcher().suggest(line).getFirst().unitId()).isEqualTo("商行");
    }

    @Test
    void isCertainOfNameAndAmountTogether() {
        Suggestion best = first("武汉(长江)光电有限公司", "", "2000");
        assertThat(best.unitId()).isEqualTo("光电");
        assertThat(best.shares()).extracting(Share::chargeId).containsExactly(OPTICS.chargeId());
        assertThat(best.certain()).isTrue();
        assertThat(best.reasons()).containsExactly("金额与应缴的一分不差：¥2,000.00", "付款户名就是单位名称");
    }

    @Test
    void isNotCertainOfANameWithoutItsLegalForm() {
        Suggestion best = first("武汉长江光电", "", "2000");
        assertThat(best.unitId()).isEqualTo("光电");
        assertThat(best.certain()).isFalse();
        assertThat(best.reasons()).contains("付款户名与单位名称只差“有限公司”等字样");
    }

    @Test
    void isNotCertainWhenTwoUnitsAreNamed() {
        List<Suggestion> all = suggest("武汉长江光电有限公司", "代汉水商行缴会费", "2000");
        assertThat(all).extracting(Suggestion::unitId).containsExactly("光电", "商行");
        assertThat(all).noneMatch(Suggestion::certain);
        assertThat(all.get(1).reasons()).contains("附言里提到这家单位，可能是别人代付");
    }

    @Test
    void paysSeveralChargesOfOneUnitWithOneLine() {
        Suggestion both = first("武汉长江光电有限公司", "两年会费", "3000");
        assertThat(both.shares())
                .extracting(Share::chargeId)
                .containsExactly(OPTICS_2025.chargeId(), OPTICS.chargeId());
        assertThat(both.certain()).isTrue();
        assertThat(both.surplus()).isEqualTo(Money.ZERO);
    }

    @Test
    void takesTheYearThatTheMemoNames() {
        Suggestion partly = first("武汉长江光电有限公司", "2026年会费", "500");
        assertThat(partly.shares()).extracting(Share::chargeId).containsExactly(OPTICS.chargeId());
        assertThat(partly.reasons()).contains("付完还差 ¥1,500.00");
        assertThat(partly.certain()).isFalse();
    }

    @Test
    void tellsWhatIsLeftOver() {
        Suggestion more = first("汉水商行", "", "2300");
        assertThat(more.surplus()).isEqualTo(Money.ofYuan("300"));
        assertThat(more.reasons()).contains("比应缴的多 ¥300.00，多的记作单位余额");
        assertThat(more.certain()).isFalse();
    }

    @Test
    void knowsACreditCodeAndAMemberNumber() {
        assertThat(first("陈志远", "会费 " + CODE, "2000").reasons())
                .containsExactly("金额与应缴的一分不差：¥2,000.00", "附言里有单位的统一社会信用代码");
        assertThat(first("陈志远", "会员号：0043", "2000").unitId()).isEqualTo("商行");
        assertThat(first("陈志远", "会员号：0043", "2000").certain()).isFalse();
    }

    @Test
    void isNotMisledByCashOfTheSameAmountThatAnotherUnitBrought() {
        entries.add(
                new OpenEntry("笔1", "商行", "汉水商行", "2026年度会费", SettlementMethod.CASH, Money.ofYuan("2000"), DAY, "现金1"));
        List<Suggestion> all = suggest("武汉长江光电有限公司", "", "2000");
        assertThat(all).extracting(Suggestion::unitId).startsWith("光电", "商行");
        assertThat(all.getFirst().certain()).isTrue();
        assertThat(all.get(1).entries()).extracting(EntryShare::entryId).containsExactly("笔1");
        assertThat(first("汉水商行", "", "2000").entries()).hasSize(1);
        assertThat(suggest("汉水商行", "", "2000")).noneMatch(Suggestion::certain);
    }

    @Test
    void remembersWhomAPayerPaidForBefore() {
        Suggestion best = new Matcher(open, entries, Map.of("陈志远", Set.of("集团")))
                .suggest(line("陈志远", "", "5000", Set.of()))
                .getFirst();
        assertThat(best.reasons()).contains("这个户名以前为这家单位付过款");
        assertThat(best.certain()).isFalse();
    }

    @Test
    void saysLittleOfAnAmountAlone() {
        assertThat(suggest("路人", "", "5000")).singleElement().satisfies(one -> {
            assertThat(one.unitId()).isEqualTo("集团");
            assertThat(one.certain()).isFalse();
        });
        for (int i = 0; i < 6; i++) {
            open.add(charge("01KASZ5Q3TFH2N7V8D1B0KQ%dZZ".formatted(i), "u" + i, "单位" + i, null, null, 2026, "5000"));
        }
        assertThat(suggest("路人", "", "5000")).isEmpty();
        assertThat(suggest("路人", "", "123")).isEmpty();
    }

    @Test
    void doesNotBookTwiceWhatTheOfficeEntered() {
        entries.add(new OpenEntry(
                "E1", "光电", "武汉长江光电有限公司", "2026年度会费", SettlementMethod.TRANSFER, Money.ofYuan("2000"), DAY, "流水 S123"));
        List<Suggestion> all = suggest("武汉长江光电有限公司", "会费", "2000");
        assertThat(all.getFirst().entries()).extracting(EntryShare::entryId).containsExactly("E1");
        assertThat(all.getFirst().certain()).isFalse();
        assertThat(all).noneMatch(Suggestion::certain);
        Suggestion bySerial = matcher()
                .suggest(new LineFacts("L", "路人", "", "S123", Money.ofYuan("2000"), DAY.plusDays(40), Set.of()))
                .getFirst();
        assertThat(bySerial.certain()).isTrue();
        assertThat(bySerial.reasons()).first().isEqualTo("登记时写的就是这个流水号");
    }

    private Matcher matcher() {
        return new Matcher(open, entries, Map.of());
    }

    private Suggestion first(String payer, String memo, String yuan) {
        return suggest(payer, memo, yuan).getFirst();
    }

    private List<Suggestion> suggest(String payer, String memo, String yuan) {
        return matcher().suggest(line(payer, memo, yuan, Set.of()));
    }

    private static LineFacts line(String payer, String memo, String yuan, Set<String> ordered) {
        return new LineFacts("L", payer, memo, null, Money.ofYuan(yuan), DAY, ordered);
    }

    private static OpenCharge charge(
            String id,
            String unit,
            String name,
            @Nullable String memberNo,
            @Nullable String creditCode,
            int year,
            String yuan) {
        return new OpenCharge(
                id,
                unit,
                name,
                memberNo,
                creditCode,
                year + "年度会费",
                year,
                Money.ofYuan(yuan),
                LocalDate.of(year, 3, 31));
    }
}
