package io.huishu.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.chassis.data.RetryOnDeadlock;
import io.huishu.chassis.id.Ids;
import io.huishu.chassis.money.Money;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.Together.Outcome;
import io.huishu.payment.charge.Charges;
import io.huishu.payment.dues.RunDues;
import io.huishu.payment.order.Orders;
import io.huishu.payment.order.Payer;
import io.huishu.payment.order.PaymentProof;
import io.huishu.payment.order.PrepareOrder;
import io.huishu.payment.order.RefundProof;
import io.huishu.payment.order.RefundStatus;
import io.huishu.payment.order.SettleOrder;
import io.huishu.payment.refund.Actor;
import io.huishu.payment.refund.KeepRefundNotice;
import io.huishu.payment.refund.ProposeRefund;
import io.huishu.payment.refund.RefundOverPayment;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Many refunds of one payment at once. The race runs again without its guard and must then go wrong. */
class RefundRacesTest extends PaymentHouse {
    private static final Instant PAID_AT = Instant.parse("2026-03-02T01:00:00Z");
    private static final Actor STAFF = new Actor("account", "会计");

    @Autowired
    private RunDues runDues;

    @Autowired
    private Charges charges;

    @Autowired
    private PrepareOrder prepareOrder;

    @Autowired
    private SettleOrder settleOrder;

    @Autowired
    private ProposeRefund propose;

    @Autowired
    private KeepRefundNotice keepNotice;

    @Autowired
    private Orders orders;

    @Autowired
    private BusinessTime time;

    @Autowired
    private Ids ids;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Story story;
    private String order;

    @BeforeEach
    void aUnitHasPaid() {
        story = new Story(facts);
        story.standard(2026);
        story.unit("u", "会员");
        order = story.inChamber(() -> {
            runDues.run(2026, "account");
            Payer payer = new Payer(story.id("P"), "oPayer", "wxApp", "1900000001");
            var prepared = prepareOrder
                    .prepare(
                            charges.ofUnits(
                                    List.of(story.id("u")),
                                    Objects.requireNonNull(jdbc.queryForObject(
                                            "SELECT id FROM charge WHERE tenant_id = ?", String.class, story.chamber))),
                            payer)
                    .orElseThrow();
            settleOrder.settle(new PaymentProof(
                    "EV-1", "1900000001", "wxApp", prepared.orderNo(), "4200", prepared.amount(), "CNY", PAID_AT));
            return prepared.id();
        });
    }

    @Test
    void reservesNeverMoreThanCameHoweverManyAskAtOnce() {
        Outcome<String> outcome = Together.run(
                10,
                _ -> story.inChamber(
                        () -> RetryOnDeadlock.call(() -> propose.propose(order, Money.ofYuan("300"), "退", STAFF))));
        assertThat(outcome.done()).hasSize(6);
        assertThat(outcome.failed()).hasSize(4).allMatch(RefundOverPayment.class::isInstance);
        assertThat(reserved()).isEqualTo(180_000);
        assertThat(asked()).isEqualTo(180_000);
    }

    /** What careless code does: add up what was asked for, look whether it fits, then write. */
    @Test
    void reservesMoreThanCameWithoutItsGuard() {
        Guardless guardless = new Guardless(jdbc, story.chamber, 10);
        Orders free = guardless.ordersReservedTogether(orders);
        Outcome<Boolean> outcome = Together.run(
                10,
                number -> story.inChamber(() -> Objects.requireNonNull(transaction.execute(
                        _ -> free.reserveRefund(order, Money.ofYuan("300")) && insertRefund(number) == 1))));
        assertThat(outcome.failed()).isEmpty();
        assertThat(asked()).isGreaterThan(200_000);
    }

    private int insertRefund(int number) {
        return jdbc.update("""
                INSERT INTO refund (tenant_id, id, refund_no, order_id, order_no, charge_id, person_id, mchid, kind, cause,
                  amount_fen, order_fen, currency, reason, state, reserved, proposed_at)
                SELECT tenant_id, ?, ?, id, order_no, charge_id, person_id, mchid, 'CHARGE', 'STAFF', 30000, amount_fen,
                  'CNY', '退', 'APPROVED', 1, UTC_TIMESTAMP(6) FROM pay_order WHERE tenant_id = ? AND id = ?""", ids.next(), "free" + number, story.chamber, order);
    }

    @Test
    void booksARefundOnceHoweverManyNoticesOfItComeAtOnce() {
        String refund = story.inChamber(() -> propose.propose(order, Money.ofYuan("300"), "退", STAFF));
        story.change("UPDATE refund SET state = 'SENT' WHERE 1 = 1");
        Outcome<Boolean> outcome = Together.run(
                10,
                number -> story.inChamber(
                        () -> RetryOnDeadlock.call(() -> keepNotice.first(told(refund, "EV-" + number)))));
        assertThat(outcome.failed()).isEmpty();
        assertThat(story.told("refund.settled.v1")).isEqualTo(1);
        assertThat(facts.count(
                        "SELECT COALESCE(SUM(amount_fen), 0) FROM ledger_line WHERE tenant_id = ?"
                                + " AND kind = 'DUES_REFUNDED'",
                        story.chamber))
                .isEqualTo(30_000);
        assertThat(facts.count("SELECT refunded_fen FROM charge WHERE tenant_id = ?", story.chamber))
                .isEqualTo(30_000);
    }

    private RefundProof told(String refund, String notice) {
        return new RefundProof(
                notice,
                "1900000001",
                order,
                "4200",
                refund,
                "5030",
                RefundStatus.SUCCESS,
                Money.ofYuan("300"),
                Money.ofYuan("2000"),
                time.now());
    }

    private int reserved() {
        return facts.count("SELECT refunded_fen FROM pay_order WHERE tenant_id = ?", story.chamber);
    }

    private int asked() {
        return facts.count("SELECT COALESCE(SUM(amount_fen), 0) FROM refund WHERE tenant_id = ?", story.chamber);
    }
}
