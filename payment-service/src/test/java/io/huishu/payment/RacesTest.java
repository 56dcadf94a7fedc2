package io.huishu.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.Together.Outcome;
import io.huishu.payment.charge.Charges;
import io.huishu.payment.charge.RaiseCharges;
import io.huishu.payment.charge.ReceiveMoney;
import io.huishu.payment.dues.DuesRunView;
import io.huishu.payment.dues.DuesRuns;
import io.huishu.payment.dues.PlanDues;
import io.huishu.payment.dues.RunDues;
import io.huishu.payment.dues.RunProgress;
import io.huishu.payment.ledger.Ledger;
import io.huishu.payment.order.Notices;
import io.huishu.payment.order.Orders;
import io.huishu.payment.order.Payer;
import io.huishu.payment.order.PaymentProof;
import io.huishu.payment.order.PrepareOrder;
import io.huishu.payment.order.SettleOrder;
import io.huishu.payment.order.SettleOutcome;
import io.huishu.payment.receipt.AskHandOver;
import io.huishu.payment.receipt.IssueReceipt;
import io.huishu.payment.receipt.ReceiptNumbers;
import io.huishu.payment.receipt.Receipts;
import io.huishu.payment.standard.Standards;
import io.huishu.payment.unit.Units;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Many at once. Each race runs again without its guard and must then go wrong, else it would prove nothing. */
class RacesTest extends PaymentHouse {
    private static final Instant PAID_AT = Instant.parse("2026-03-02T01:00:00Z");

    @Autowired
    private RunDues runDues;

    @Autowired
    private Units units;

    @Autowired
    private Standards standards;

    @Autowired
    private Charges charges;

    @Autowired
    private DuesRuns runs;

    @Autowired
    private RunProgress progress;

    @Autowired
    private Ledger ledger;

    @Autowired
    private SettleOrder settleOrder;

    @Autowired
    private PrepareOrder prepareOrder;

    @Autowired
    private Orders orders;

    @Autowired
    private Notices notices;

    @Autowired
    private Receipts receipts;

    @Autowired
    private ReceiptNumbers numbers;

    @Autowired
    private BusinessTime time;

    @Autowired
    private Ids ids;

    @Autowired
    private AskHandOver askHandOver;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Story story;

    @BeforeEach
    void aChamber() {
        story = new Story(facts);
        story.standard(2026);
    }

    // ---- the same year billed by eight at once

    @Test
    void billsAYearOnceHoweverManyStartIt() {
        IntStream.range(0, 30).forEach(i -> story.unit("u" + i, "会员"));
        Outcome<DuesRunView> outcome = Together.run(8, _ -> inChamber(() -> runDues.run(2026, "account")));
        assertThat(outcome.failed()).isEmpty();
        assertThat(outcome.done().stream().mapToInt(DuesRunView::raised).sum()).isEqualTo(30);
        assertThat(story.rows("charge")).isEqualTo(30);
        assertThat(story.told("charge.raised.v1")).isEqualTo(30);
    }

    @Test
    void billsAYearOnceByTheUniqueKeyAlone() {
        IntStream.range(0, 5).forEach(i -> story.unit("u" + i, "会员"));
        Outcome<DuesRunView> outcome = runsWithoutWaiting(4);
        assertThat(outcome.failed()).hasSize(3);
        assertThat(story.rows("charge")).isEqualTo(5);
        assertThat(story.told("charge.raised.v1")).isEqualTo(5);
    }

    @Test
    void billsSeveralTimesWithoutItsGuards() {
        IntStream.range(0, 5).forEach(i -> story.unit("u" + i, "会员"));
        withoutKey("charge", "uk_unit_year", "tenant_id, unit_id, dues_year", () -> {
            assertThat(runsWithoutWaiting(4).failed()).isEmpty();
            assertThat(story.rows("charge")).isEqualTo(20);
        });
    }

    private Outcome<DuesRunView> runsWithoutWaiting(int threads) {
        Guardless guardless = new Guardless(jdbc, story.chamber, threads);
        Standards free = guardless.standards(standards);
        PlanDues plan = new PlanDues(units, free, guardless.chargesReadTogether(charges), time);
        RunDues run =
                new RunDues(plan, units, free, new RaiseCharges(charges, ledger, time, ids), runs, progress, time, ids);
        return Together.run(threads, _ -> inTransaction(() -> run.run(2026, "account")));
    }

    // ---- the same notice ten times at once

    @Test
    void settlesOnceHoweverManyNoticesCome() {
        PaymentProof proof = preparedAndPaid();
        Outcome<SettleOutcome> outcome = Together.run(10, _ -> inChamber(() -> settleOrder.settle(proof)));
        assertThat(outcome.failed()).isEmpty();
        assertThat(outcome.done()).filteredOn(SettleOutcome.SETTLED::equals).hasSize(1);
        assertThat(outcome.done()).filteredOn(SettleOutcome.REPEATED::equals).hasSize(9);
        assertThat(story.rows("receipt")).isEqualTo(1);
        assertThat(story.told("charge.settled.v1")).isEqualTo(1);
    }

    @Test
    void settlesOnceAlsoWhenEachNoticeHasItsOwnId() {
        PaymentProof proof = preparedAndPaid();
        Outcome<SettleOutcome> outcome =
                Together.run(10, number -> inChamber(() -> settleOrder.settle(withNotice(proof, "EV-" + number))));
        assertThat(outcome.failed()).isEmpty();
        assertThat(outcome.done()).filteredOn(SettleOutcome.SETTLED::equals).hasSize(1);
        assertThat(story.rows("receipt")).isEqualTo(1);
    }

    @Test
    void settlesSeveralTimesWithoutItsGuards() {
        PaymentProof proof = preparedAndPaid();
        Guardless guardless = new Guardless(jdbc, story.chamber, 10);
        Ledger deaf = Guardless.ledger();
        ReceiveMoney receiveFreely = new ReceiveMoney(
                guardless.charges(charges), deaf, new IssueReceipt(receipts, numbers, units, askHandOver, time, ids));
        SettleOrder free =
                new SettleOrder(guardless.orders(orders), Guardless.notices(), receiveFreely, deaf, (_, _) -> {}, time);
        withoutKey("receipt", "uk_valid_charge", "tenant_id, valid_charge_id", () -> {
            Outcome<SettleOutcome> outcome = Together.run(10, _ -> inTransaction(() -> free.settle(proof)));
            assertThat(outcome.done()).filteredOn(SettleOutcome.SETTLED::equals).hasSizeGreaterThan(1);
            assertThat(story.rows("receipt")).isGreaterThan(1);
        });
    }

    private PaymentProof preparedAndPaid() {
        String charge = oneCharge();
        Payer payer = new Payer(story.id("P"), "oPayer", "wxApp", "1900000001");
        return inChamber(() -> {
            var order = prepareOrder
                    .prepare(charges.ofUnits(List.of(story.id("u")), charge), payer)
                    .orElseThrow();
            return new PaymentProof(
                    "EV-1", "1900000001", "wxApp", order.orderNo(), "4200", order.amount(), "CNY", PAID_AT);
        });
    }

    private static PaymentProof withNotice(PaymentProof p, String notice) {
        return new PaymentProof(
                notice, p.mchid(), p.appid(), p.orderNo(), p.transactionId(), p.amount(), p.currency(), p.paidAt());
    }

    // ---- one open attempt per charge

    @Test
    void beginsOneAttemptHoweverManyClick() {
        String charge = oneCharge();
        assertThat(attempts(charge).done()).filteredOn(Optional::isPresent).hasSize(1);
        assertThat(story.rows("pay_order")).isEqualTo(1);
    }

    @Test
    void beginsSeveralAttemptsWithoutTheKey() {
        String charge = oneCharge();
        withoutKey("pay_order", "uk_open_charge", "tenant_id, open_charge_id", () -> {
            assertThat(attempts(charge).done()).filteredOn(Optional::isPresent).hasSize(8);
            assertThat(story.rows("pay_order")).isEqualTo(8);
        });
    }

    private Outcome<Optional<?>> attempts(String charge) {
        Payer payer = new Payer(story.id("P"), "oPayer", "wxApp", "1900000001");
        return Together.run(
                8, _ -> inChamber(() -> prepareOrder.prepare(charges.ofUnits(List.of(story.id("u")), charge), payer)));
    }

    // ----

    private String oneCharge() {
        story.unit("u", "会员");
        return charged(0).getFirst();
    }

    private List<String> charged(int more) {
        IntStream.range(0, more).forEach(i -> story.unit("u" + i, "会员"));
        inChamber(() -> runDues.run(2026, "account"));
        return jdbc.queryForList("SELECT id FROM charge WHERE tenant_id = ?", String.class, story.chamber);
    }

    private void withoutKey(String table, String key, String columns, Runnable race) {
        jdbc.execute("ALTER TABLE " + table + " ADD KEY spare (" + columns + "), DROP KEY " + key);
        try {
            race.run();
        } finally {
            List.of("receipt", "pay_order", "ledger_line", "charge")
                    .forEach(each -> jdbc.update("DELETE FROM " + each + " WHERE tenant_id = ?", story.chamber));
            jdbc.execute("ALTER TABLE " + table + " ADD UNIQUE KEY " + key + " (" + columns + "), DROP KEY spare");
        }
    }

    private <T> T inChamber(ScopedValue.CallableOp<T, RuntimeException> work) {
        return story.inChamber(work);
    }

    private <T> T inTransaction(ScopedValue.CallableOp<T, RuntimeException> work) {
        return inChamber(() -> Objects.requireNonNull(transaction.execute(_ -> work.call())));
    }
}
