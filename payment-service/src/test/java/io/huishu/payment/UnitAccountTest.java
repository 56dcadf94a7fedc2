package io.huishu.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.chassis.money.Money;
import io.huishu.chassis.test.TestTokens;
import io.huishu.payment.charge.ReceiveMoney;
import io.huishu.payment.charge.Received;
import io.huishu.payment.charge.SettlementMethod;
import io.huishu.payment.ledger.Ledger;
import io.huishu.payment.ledger.Movement;
import io.huishu.payment.ledger.MovementKind;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** A unit's account: opening, every movement with its running balance, what is open, what is left. */
class UnitAccountTest extends PaymentHouse {
    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ReceiveMoney receiveMoney;

    @Autowired
    private Ledger ledger;

    @Autowired
    private TransactionTemplate transaction;

    private Story story;
    private String unit;

    @BeforeEach
    void aUnitWithAHistory() {
        story = new Story(facts);
        story.standard(2025);
        unit = story.unit("u", "会员");
        story.unit("other", "会员");
        story.run(2025);
        story.run(2026);
        String first = charge(2025);
        jdbc.update("UPDATE ledger_line SET booked_on = '2025-01-05' WHERE charge_id = ?", first);
        receive(first, "2000", LocalDate.of(2025, 3, 2));
        jdbc.update("UPDATE ledger_line SET booked_on = '2026-01-05' WHERE charge_id = ?", charge(2026));
        receive(charge(2026), "500", LocalDate.of(2026, 3, 2));
        story.inChamber(() -> {
            transaction.executeWithoutResult(_ -> ledger.book(new Movement(
                    MovementKind.BANK_SURPLUS,
                    "line1",
                    unit,
                    null,
                    Money.ofYuan("300"),
                    LocalDate.of(2026, 3, 3),
                    "=多转了")));
            return true;
        });
    }

    @Test
    void showsEveryMovementInOrderWithTheRunningBalance() {
        JsonNode account = staff("");
        assertThat(account.path("unitName").asString()).isEqualTo("u有限公司");
        assertThat(account.path("lines")
                        .valueStream()
                        .map(line -> line.path("on").asString() + " "
                                + line.path("title").asString() + " "
                                + line.path("owed").path("fen").asLong() + " "
                                + line.path("balance").path("fen").asLong()))
                .containsExactly(
                        "2025-01-05 会费计收 200000 0",
                        "2025-03-02 现金收款 0 0",
                        "2026-01-05 会费计收 200000 0",
                        "2026-03-02 现金收款 150000 0",
                        "2026-03-03 转账多收 150000 30000");
        assertThat(account.at("/closing/owed/fen").asLong()).isEqualTo(150_000);
        assertThat(account.at("/closing/balance/fen").asLong()).isEqualTo(30_000);
        assertThat(account.path("openCharges")).hasSize(1);
        assertThat(account.at("/openCharges/0/due/fen").asLong()).isEqualTo(150_000);
    }

    @Test
    void beginsWithWhatWasBefore() {
        JsonNode account = staff("?from=2026-02-01");
        assertThat(account.at("/opening/owed/fen").asLong()).isEqualTo(200_000);
        assertThat(account.path("lines")).hasSize(2);
        assertThat(account.at("/closing/owed/fen").asLong()).isEqualTo(150_000);
    }

    @Test
    void isATableThatExcelOpensAndDoesNotRun() {
        String sheet = story.get(story.token("dues:read"), "/api/staff/unit-accounts/" + unit + "/sheet")
                .text();
        assertThat(sheet).startsWith("\uFEFF会员单位,u有限公司,");
        assertThat(sheet).contains("2026-03-03,转账多收,'=多转了,,,300.00,1500.00,300.00");
        assertThat(sheet).contains("2026-01-05,会费计收,2026年度会费,2000.00,,,2000.00,0.00");
    }

    @Test
    void aMemberSeesTheAccountOfHisOwnUnitOnly() {
        String own = TestTokens.member(story.chamber, story.id("P"), unit);
        assertThat(story.get(own, "/api/member/unit-accounts/" + unit).json().path("lines"))
                .hasSize(5);
        assertThat(story.get(own, "/api/member/unit-accounts/" + story.id("other"))
                        .status())
                .isEqualTo(404);
        assertThat(story.get(story.token("dues:read"), "/api/staff/unit-accounts/" + story.id("nobody"))
                        .status())
                .isEqualTo(404);
    }

    private JsonNode staff(String query) {
        return story.get(story.token("dues:read"), "/api/staff/unit-accounts/" + unit + query)
                .json();
    }

    private String charge(int year) {
        return String.valueOf(jdbc.queryForObject(
                "SELECT id FROM charge WHERE unit_id = ? AND dues_year = ?", String.class, unit, year));
    }

    private void receive(String charge, String yuan, LocalDate on) {
        story.inChamber(() -> receiveMoney.receive(
                charge,
                new Received(
                        SettlementMethod.CASH,
                        "desk" + charge,
                        Money.ofYuan(yuan),
                        on,
                        Instant.parse(on + "T01:00:00Z"),
                        "凭证",
                        null)));
    }
}
