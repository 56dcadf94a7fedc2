package io.huishu.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.huishu.chassis.problem.Invalid;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.Story.Member;
import io.huishu.payment.bill.BillKind;
import io.huishu.payment.bill.BillState;
import io.huishu.payment.bill.BillView;
import io.huishu.payment.bill.Bills;
import io.huishu.payment.bill.FetchBill;
import io.huishu.payment.bill.remote.BillRound;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Bills through the real client from the sandbox, on the day after. */
class BillDownloadTest extends MonthHouse {
    @Autowired
    private FetchBill fetchBill;

    @Autowired
    private BillRound round;

    @Autowired
    private Bills bills;

    @Autowired
    private BusinessTime time;

    @Test
    void fetchesYesterdaysBillsAfterTenAndKnowsThemAgain() {
        JsonNode channels = SANDBOX.openChamber("month-" + System.nanoTime());
        Story story = Story.in(world(), facts, channels);
        String unit = story.unit("甲", "会员");
        story.standard(2026);
        assertThat(story.run(2026).status()).isEqualTo(201);
        Member member = story.member(channels, unit);
        String charge = story.charge(member).path("id").asString();
        JsonNode paying = story.pay(member, charge).json();
        SANDBOX.pay(member.userId(), paying.path("callUp"), true);
        await().until(() -> story.look(member, charge).path("state").asString().equals("SETTLED"));
        LocalDate day = time.today();

        assertThatThrownBy(() -> story.inChamber(() -> fetchBill.fetch(BillKind.TRADE, day)))
                .isInstanceOf(Invalid.class);
        tomorrowAt(LocalTime.of(9, 30));
        assertThatThrownBy(() -> story.inChamber(() -> fetchBill.fetch(BillKind.TRADE, day)))
                .isInstanceOf(Invalid.class);
        later(Duration.ofHours(1));

        round.go();
        List<BillView> read = story.inChamber(() -> bills.between(day, day));
        assertThat(read).extracting(BillView::state).containsExactly(BillState.READ, BillState.READ);
        assertThat(read).extracting(BillView::lineCount).containsExactlyInAnyOrder(1, 2);
        assertThat(read).allMatch(bill -> bill.in().fen() == 200_000);
        assertThat(facts.count(
                        "SELECT COUNT(*) FROM ledger_line WHERE tenant_id = ? AND kind = 'WECHAT_FEE' AND amount_fen = 1200",
                        story.chamber))
                .isEqualTo(1);

        assertThat(story.inChamber(() -> fetchBill.fetch(BillKind.FUNDS, day))).isEqualTo(BillState.READ);
        assertThat(story.rows("bill_change")).isZero();

        SANDBOX.control(
                "/control/bill-differences",
                "{\"mchid\":\"%s\",\"bill\":\"TRADE\",\"kind\":\"AMOUNT\",\"orderNo\":\"%s\",\"fen\":100}"
                        .formatted(
                                channels.path("mchid").asString(),
                                paying.path("orderNo").asString()));
        assertThat(story.inChamber(() -> fetchBill.fetch(BillKind.TRADE, day))).isEqualTo(BillState.READ);
        assertThat(story.rows("bill_change")).isEqualTo(1);

        later(Duration.ofDays(1));
        LocalDate quiet = day.plusDays(1);
        assertThat(story.inChamber(() -> fetchBill.fetch(BillKind.TRADE, quiet)))
                .isEqualTo(BillState.EMPTY);
    }

    private void tomorrowAt(LocalTime at) {
        later(Duration.between(
                time.now(),
                time.today().plusDays(1).atTime(at).atZone(BusinessTime.ZONE).toInstant()));
    }
}
