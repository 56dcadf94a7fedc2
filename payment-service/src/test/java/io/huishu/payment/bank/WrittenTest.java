package io.huishu.payment.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huishu.chassis.sheet.Cell;
import io.huishu.chassis.sheet.CellKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days and amounts as banks write them: whatever is written comes back to the fen and to the day, or not at all. */
class WrittenTest {
    private static final long SEED = 20261125L;

    @Test
    void readsAnyAmountInAnyOfItsForms() {
        Random random = new Random(SEED);
        for (int i = 0; i < 5_000; i++) {
            long fen = random.nextLong(1L << random.nextInt(1, 48));
            String plain = "%d.%02d".formatted(fen / 100, fen % 100);
            String grouped = String.format(Locale.ROOT, "%,d.%02d", fen / 100, fen % 100);
            for (String form : List.of(
                    plain,
                    grouped,
                    "¥" + grouped,
                    "￥" + plain,
                    "+" + grouped,
                    plain + "元",
                    "CNY " + grouped,
                    wide(plain),
                    "\t" + grouped + " ",
                    plain + "00",
                    "=\"" + plain + "\"")) {
                assertThat(fen(form)).as(form).isEqualTo(fen);
            }
            for (String form :
                    List.of("-" + plain, "(" + grouped + ")", "（" + plain + "）", plain + "-", "-¥" + grouped)) {
                assertThat(fen(form)).as(form).isEqualTo(-fen);
            }
        }
    }

    /** A workbook holds the nearest binary fraction, written with up to 17 digits, and sums of such. */
    @Test
    void readsAnyAmountThatAWorkbookHolds() {
        Random random = new Random(SEED);
        for (int i = 0; i < 20_000; i++) {
            long fen = random.nextLong(1L << random.nextInt(1, 44));
            long part = random.nextLong(fen + 1);
            assertThat(number(Double.toString(fen / 100d))).isEqualTo(fen);
            assertThat(number(Double.toString(part / 100d + (fen - part) / 100d)))
                    .isEqualTo(fen);
        }
        assertThat(number("0.30000000000000004")).isEqualTo(30);
        assertThat(number("2.0001E3")).isEqualTo(200_010);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,23",
                "1.234,00",
                "12,34,567",
                "1e3",
                "--5",
                "-(5)",
                "1.005",
                "12万",
                "abc",
                "¥",
                "1 000,00",
                "5.5.5",
                "99999999999999",
                "借5"
            })
    void takesNothingForAnAmountThatCouldMeanAnother(String text) {
        assertThatThrownBy(() -> fen(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsAnyDayInAnyOfItsForms() {
        LocalDate first = LocalDate.of(2000, 1, 1);
        Random random = new Random(SEED);
        for (int i = 0; i < 3_000; i++) {
            LocalDate day = first.plusDays(random.nextInt(36_000));
            int y = day.getYear();
            int m = day.getMonthValue();
            int d = day.getDayOfMonth();
            String run = "%d%02d%02d".formatted(y, m, d);
            for (String form : List.of(
                    day.toString(),
                    "%d/%d/%d".formatted(y, m, d),
                    "%d.%d.%d".formatted(y, m, d),
                    "%d年%d月%d日".formatted(y, m, d),
                    wide(day.toString()),
                    run,
                    run + " 18:22:21",
                    run + "182221",
                    day + " 10:11:12",
                    day + "T10:11:12.123",
                    day + "-10.11.12.123456",
                    "'" + run)) {
                assertThat(WrittenDay.of(new Cell(0, form, CellKind.TEXT)))
                        .as(form)
                        .contains(day);
            }
            String serial = Long.toString(ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day));
            assertThat(WrittenDay.of(new Cell(0, serial, CellKind.DATE))).contains(day);
            assertThat(WrittenDay.of(new Cell(0, serial + ".75", CellKind.NUMBER)))
                    .contains(day);
            assertThat(WrittenDay.of(new Cell(0, run + ".0", CellKind.NUMBER))).contains(day);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03/04/2026",
                "26-1-5",
                "2026-13-01",
                "2026-02-29",
                "20261301",
                "2026-1",
                "45352",
                "昨天",
                "2026-01-055"
            })
    void takesNothingForADayThatCouldMeanAnother(String text) {
        assertThat(WrittenDay.of(new Cell(0, text, CellKind.TEXT))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"武汉（长江）光电 有限公司, 武汉(长江)光电有限公司, true", "ＡＢＣ科技有限公司, abc科技有限公司, true", "长江光电, 长江光电有限公司, false"})
    void comparesNamesByWhatTheySay(String one, String other, boolean same) {
        assertThat(UnitNameKey.of(one).equals(UnitNameKey.of(other))).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({"武汉长江光电股份有限公司, 武汉长江光电", "武汉长江光电有限责任公司, 武汉长江光电", "长江集团有限公司, 长江", "有限公司, 有限公司", "汉水商行, 汉水商行"})
    void leavesTheLegalFormOff(String name, String core) {
        assertThat(UnitNameKey.core(UnitNameKey.of(name))).isEqualTo(core);
    }

    @ParameterizedTest
    @CsvSource({
        "IN, 武汉长江光电有限公司, 会费, INCOME",
        "IN, 财付通支付科技有限公司, 微信支付商户结算, PAYOUT",
        "IN, 财付通－备付金, , PAYOUT",
        "IN, , 结息, OTHER",
        "IN, 应付利息, 2026一季度结息, OTHER",
        "IN, 利息所得投资有限公司, 会费, INCOME",
        "IN, 长江光电, 补交会费利息说明, INCOME",
        "OUT, , 网银手续费, OTHER",
        "OUT, 印刷厂, 印刷服务费, OUTGOING"
    })
    void tellsWhatSortOfMoneyALineIs(Direction direction, String payer, String memo, LineKind kind) {
        assertThat(LineKind.of(direction, payer == null ? "" : payer, memo == null ? "" : memo))
                .isEqualTo(kind);
    }

    private static long fen(String text) {
        return WrittenAmount.of(new Cell(0, text, CellKind.TEXT)).fen();
    }

    private static long number(String text) {
        return WrittenAmount.of(new Cell(0, text, CellKind.NUMBER)).fen();
    }

    /** The same in full-width digits and signs. */
    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
        return wide.toString();
    }
}
