package io.huishu.payment;

import static io.huishu.chassis.test.FactContract.consumerReads;
import static io.huishu.chassis.test.FactContract.file;
import static io.huishu.chassis.test.FactContract.producerMatches;
import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.chassis.fact.FactHandler;
import io.huishu.chassis.money.Money;
import io.huishu.chassis.test.OpenApiContract;
import io.huishu.payment.arrears.ChargeLapsed;
import io.huishu.payment.arrears.ReminderDue;
import io.huishu.payment.charge.ChargeCancelled;
import io.huishu.payment.charge.ChargeKind;
import io.huishu.payment.charge.ChargeRaised;
import io.huishu.payment.charge.ChargeReduced;
import io.huishu.payment.charge.ChargeReopened;
import io.huishu.payment.charge.ChargeReversed;
import io.huishu.payment.charge.ChargeSettled;
import io.huishu.payment.charge.ChargeWaived;
import io.huishu.payment.charge.FeeSettled;
import io.huishu.payment.charge.RefundWay;
import io.huishu.payment.charge.SettlementMethod;
import io.huishu.payment.month.ClosedMonth;
import io.huishu.payment.receipt.ReceiptIssued;
import io.huishu.payment.receipt.ReceiptSentAgain;
import io.huishu.payment.receipt.ReceiptVoided;
import io.huishu.payment.refund.RefundSettled;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ContractsTest extends PaymentHouse {
    private static final String CHARGE = "01JDBB000000000000000CHRG1";
    private static final String UNIT = "01JDBB000000000000000VN1T1";
    private static final String PERSON = "01JDBB00000000000000PERS01";
    private static final Money AMOUNT = Money.ofYuan("2000");

    @Autowired
    private List<FactHandler<?>> handlers;

    @Test
    void tellsFactsAsItsContractsSay() {
        producerMatches(
                file("payment-service", "charge.raised.v1"),
                new ChargeRaised(
                        CHARGE,
                        UNIT,
                        2026,
                        "2026年度会费",
                        AMOUNT,
                        LocalDate.of(2026, 3, 31),
                        2026,
                        Instant.parse("2026-01-05T02:00:00Z")));
        producerMatches(
                file("payment-service", "charge.settled.v1"),
                new ChargeSettled(
                        CHARGE,
                        UNIT,
                        2026,
                        "2026年度会费",
                        AMOUNT,
                        SettlementMethod.WECHAT,
                        Instant.parse("2026-01-06T03:04:05Z"),
                        "2026-000001",
                        PERSON,
                        2026,
                        1));
        producerMatches(
                file("payment-service", "charge.reopened.v1"),
                new ChargeReopened(CHARGE, UNIT, 2026, null, "转账认错了单位", Instant.parse("2026-01-07T02:00:00Z"), 2));
        producerMatches(
                file("payment-service", "fee.settled.v1"),
                new FeeSettled(
                        CHARGE,
                        "01JDBB0000000000000000REG1",
                        UNIT,
                        "年会报名费",
                        Money.ofYuan("300"),
                        SettlementMethod.WECHAT,
                        Instant.parse("2026-01-06T03:04:05Z"),
                        PERSON,
                        1));
        producerMatches(
                file("payment-service", "charge.reversed.v1"),
                new ChargeReversed(
                        CHARGE,
                        UNIT,
                        ChargeKind.DUES,
                        2026,
                        null,
                        AMOUNT,
                        "重复入会",
                        Instant.parse("2026-02-01T02:00:00Z"),
                        2));
        producerMatches(
                file("payment-service", "charge.cancelled.v1"),
                new ChargeCancelled(
                        CHARGE,
                        UNIT,
                        ChargeKind.FEE,
                        "01JDBB0000000000000000REG1",
                        "超过付款时限",
                        Instant.parse("2026-02-01T02:00:00Z"),
                        1));
        producerMatches(
                file("payment-service", "refund.settled.v1"),
                new RefundSettled(
                        "01JDBB000000000000000RFND1",
                        CHARGE,
                        UNIT,
                        ChargeKind.FEE,
                        "01JDBB0000000000000000REG1",
                        "秋季考察 活动费",
                        Money.ofYuan("200"),
                        false,
                        RefundWay.WECHAT,
                        "放弃名额",
                        PERSON,
                        Instant.parse("2026-02-01T02:00:00Z"),
                        3));
        producerMatches(
                file("payment-service", "charge.waived.v1"),
                new ChargeWaived(
                        CHARGE, UNIT, 2026, AMOUNT, "经会长办公会议决定减免", 2026, Instant.parse("2026-02-01T02:00:00Z"), 1));
        producerMatches(
                file("payment-service", "charge.reduced.v1"),
                new ChargeReduced(
                        CHARGE,
                        UNIT,
                        2026,
                        Money.ofYuan("1000"),
                        Money.ofYuan("1000"),
                        "受灾减半（第三届第五次理事会（2026-03-01））",
                        Instant.parse("2026-03-02T02:00:00Z"),
                        1));
        producerMatches(
                file("payment-service", "dues.reminder-due.v1"),
                new ReminderDue(
                        CHARGE,
                        UNIT,
                        15,
                        2026,
                        "2026年度会费",
                        AMOUNT,
                        LocalDate.of(2026, 3, 31),
                        Instant.parse("2026-04-15T02:00:00Z")));
        producerMatches(
                file("payment-service", "charge.lapsed.v1"),
                new ChargeLapsed(
                        "01JDBB000000000000000LAPS1",
                        UNIT,
                        List.of(2024, 2025),
                        List.of(CHARGE, "01JDBB000000000000000CHRG2"),
                        Money.ofYuan("4000"),
                        "第十二条",
                        "会员连续两年不缴纳会费的，视为自动退会",
                        "王会计",
                        LocalDate.of(2026, 11, 23)));
        producerMatches(
                file("payment-service", "month.closed.v1"),
                new ClosedMonth(
                        "2026-10", 512, Money.ofYuan("1206000"), 3, "王会计", Instant.parse("2026-11-03T02:00:00Z"), 4));
        producerMatches(
                file("payment-service", "receipt.issued.v1"),
                new ReceiptIssued(
                        "01JDBB000000000000000RCPT1",
                        "2026-000001",
                        CHARGE,
                        UNIT,
                        AMOUNT,
                        Instant.parse("2026-01-06T03:04:06Z"),
                        "01JDBB000000000000000RCPT0",
                        1));
        producerMatches(
                file("payment-service", "receipt.sent-again.v1"),
                new ReceiptSentAgain(
                        "01JDBB000000000000000SEND1",
                        "01JDBB000000000000000RCPT1",
                        "2026-000001",
                        UNIT,
                        "2026年度会费",
                        AMOUNT,
                        Instant.parse("2026-01-08T01:00:00Z"),
                        1));
        producerMatches(
                file("payment-service", "receipt.voided.v1"),
                new ReceiptVoided(
                        "01JDBB000000000000000RCPT1",
                        "2026-000001",
                        CHARGE,
                        UNIT,
                        AMOUNT,
                        "抬头写错",
                        Instant.parse("2026-01-07T01:00:00Z"),
                        2));
    }

    /** {@code -Dhuishu.contracts.write=true} writes the file anew. */
    @Test
    void answersAsItsOpenApiSays() {
        OpenApiContract.matches("payment-service", PORT);
    }

    @Test
    void readsTheFactsOfMemberServiceAsTheyAreWritten() {
        assertThat(handlers)
                .extracting(FactHandler::type)
                .containsExactlyInAnyOrder(
                        "unit.admitted.v1",
                        "unit.changed.v1",
                        "unit.left.v1",
                        "dues-standard.adopted.v1",
                        "dues-standard.documented.v1",
                        "meeting.held.v1",
                        "chamber.channels-changed.v1");
        handlers.forEach(handler -> assertThat(consumerReads(file("member-service", handler.type()), handler.payload()))
                .isNotNull());
    }
}
