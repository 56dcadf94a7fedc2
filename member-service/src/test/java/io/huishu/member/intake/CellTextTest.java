package io.huishu.member.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.chassis.sheet.Cell;
import io.huishu.chassis.sheet.CellKind;
import io.huishu.member.roster.RosterField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTextTest {
    @ParameterizedTest
    @CsvSource({
        "PHONE, 1.3800001111E10, NUMBER, 13800001111",
        "PHONE, 13800001111, NUMBER, 13800001111",
        "PHONE, 13800001111.0, NUMBER, 13800001111",
        "PHONE, 1.38E+10, TEXT, 1.38E+10",
        "CREDIT_CODE, 9.1350100000100045E17, NUMBER, 913501000001000450",
        "JOINED_ON, 45352, DATE, 2024-03-01",
        "JOINED_ON, 45352.5, DATE, 2024-03-01",
        "JOINED_ON, 45352, NUMBER, 2024-03-01",
        "JOINED_ON, 20240301, NUMBER, 20240301",
        "JOINED_ON, 2.0240301E7, NUMBER, 20240301",
        "JOINED_ON, 2024.3, NUMBER, 2024.3",
        "JOINED_ON, 2024.1, NUMBER, 2024.1（1 月还是 10 月？）",
        "JOINED_ON, 2024.1, TEXT, 2024.1",
        "NAME, 3, NUMBER, 3",
        "NAME, 1.5E-3, NUMBER, 0.0015"
    })
    void readsWhatAPersonMeant(RosterField field, String text, CellKind kind, String meant) {
        assertThat(CellText.of(new Cell(0, text, kind), field)).isEqualTo(meant);
    }
}
