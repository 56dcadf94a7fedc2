package io.huishu.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huishu.chassis.data.RetryOnDeadlock;
import io.huishu.chassis.money.Money;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.Together.Outcome;
import io.huishu.payment.charge.ReceiveMoney;
import io.huishu.payment.charge.Received;
import io.huishu.payment.charge.Reception;
import io.huishu.payment.charge.SettlementMethod;
import io.huishu.payment.charge.TakeBack;
import io.huishu.payment.dues.RunDues;
import io.huishu.payment.ledger.Books;
import io.huishu.payment.ledger.Ledger;
import io.huishu.payment.ledger.MonthClosed;
import io.huishu.payment.ledger.Movement;
import io.huishu.payment.ledger.MovementKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The chamber's books: what is booked, what a closed month refuses, what is undone. */
class LedgerTest extends PaymentHouse {
    private static final Instant CAME = Instant.parse("2026-03-02T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private Ledger ledger;

    @Autowired
    private Books books;

    @Autowired
    private RunDues runDues;

    @Autowired
    private ReceiveMoney receiveMoney;

    @Autowired
    private TakeBack takeBack;

    @Autowired
    private BusinessTime time;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Story story;
    private String charge;

    @BeforeEach
    void oneCharge() {
        story = new Story(facts);
        story.standard(2026);
        story.unit("u", "会员");
        in(() -> runDues.run(2026, "account"));
        charge = Objects.requireNonNull(
                jdbc.queryForObject("SELECT id FROM charge WHERE tenant_id = ?", String.class, story.chamber));
    }

    @Test
    void booksWhatIsRaisedAndWhatComesInParts() {
        assertThat(receive("1500", "a")).isEqualTo(new Reception.Partly(Money.ofYuan("500")));
        assertThat(receive("800", "b")).isInstanceOfSatisfying(Reception.Settled.class, settled -> {
            assertThat(settled.left()).isEqualTo(Money.ofYuan("300"));
            assertThat(settled.receiptNo()).isNotNull();
        });
        assertThat(receive("1", "c")).isInstanceOf(Reception.NotOpen.class);
        assertThat(lines())
                .containsExactly("DUES_RAISED 200000", "TRANSFER_RECEIVED 150000", "TRANSFER_RECEIVED 50000");
        assertThat(story.told("charge.settled.v1")).isEqualTo(1);
    }

    @Test
    void opensTheChargeAgainWhenTheMoneyWasBookedByMistake() {
        receive("2000", "a");
        in(() -> {
            takeBack.takeBack(charge, MovementKind.TRANSFER_UNDONE, "a", Money.ofYuan("2000"), DAY, "认错了单位");
            return 0;
        });
        assertThat(jdbc.queryForObject("SELECT state FROM charge WHERE id = ?", String.class, charge))
                .isEqualTo("OPEN");
        assertThat(story.told("charge.reopened.v1")).isEqualTo(1);
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM receipt WHERE charge_id = ? AND voided_at IS NOT NULL",
                        Integer.class,
                        charge))
                .isEqualTo(1);
        assertThat(receive("2000", "b")).isInstanceOf(Reception.Settled.class);
        assertThat(story.rows("receipt")).isEqualTo(2);
    }

    @Test
    void refusesMoneyOfTheOfficeInAClosedMonth() {
        close(LocalDate.of(2026, 3, 31));
        assertThatThrownBy(() -> receive("2000", "a"))
                .isInstanceOfSatisfying(
                        MonthClosed.class, e -> assertThat(e.sentence()).contains("2026年3月已经结账"));
        assertThat(lines()).containsExactly("DUES_RAISED 200000");
        assertThat(story.told("charge.settled.v1")).isZero();
    }

    @Test
    void booksTodayWhatWeChatTookInAClosedMonth() {
        close(LocalDate.of(2026, 3, 31));
        Received late = new Received(SettlementMethod.WECHAT, "order", Money.ofYuan("2000"), DAY, CAME, "4200", null);
        assertThat(in(() -> receiveMoney.receive(charge, late))).isInstanceOf(Reception.Settled.class);
        assertThat(jdbc.queryForList(
                        "SELECT booked_on FROM ledger_line WHERE tenant_id = ? AND kind = 'WECHAT_RECEIVED' AND memo LIKE '%已结账%'",
                        LocalDate.class, story.chamber))
                .containsExactly(time.today());
    }

    @Test
    void booksAnActOnce() {
        Movement fee = new Movement(MovementKind.WECHAT_FEE, "day", null, null, Money.ofFen(12), DAY, "手续费");
        book(fee);
        assertThatThrownBy(() -> book(fee)).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void letsNothingSlipIntoAMonthThatIsBeingClosed() {
        Story fresh = new Story(facts);
        Outcome<Boolean> outcome = Together.run(20, number -> number % 5 == 0 ? closed(fresh) : booked(fresh, number));
        assertThat(outcome.failed()).allMatch(MonthClosed.class::isInstance);
        assertThat(fresh.rows("ledger_line")).isEqualTo(outcome.done().size() - 4);
        assertThatThrownBy(() -> booked(fresh, 99)).isInstanceOf(MonthClosed.class);
    }

    /** The control: who looks only before writing writes into a month that was closed in between. */
    @Test
    void aLookBeforehandAloneLetsOneSlipIn() {
        Story fresh = new Story(facts);
        booked(fresh, 1);
        fresh.inChamber(() -> Objects.requireNonNull(transaction.execute(_ -> {
            assertThat(books.closedThrough()).isEmpty();
            assertThat(Together.run(1, _ -> closed(fresh)).done()).hasSize(1);
            return jdbc.update(
                    "INSERT INTO ledger_line (tenant_id, id, kind, source_id, charge_key, debit, credit, amount_fen, booked_on,"
                            + " memo, booked_at) SELECT tenant_id, CONCAT('0Z', SUBSTRING(id, 3)), kind, 'late', charge_key,"
                            + " debit, credit, amount_fen, booked_on, memo, booked_at FROM ledger_line WHERE tenant_id = ?",
                    fresh.chamber);
        })));
        assertThat(fresh.rows("ledger_line")).isEqualTo(2);
    }

    private boolean closed(Story chamber) {
        return RetryOnDeadlock.call(() -> chamber.inChamber(() -> Objects.requireNonNull(transaction.execute(_ -> {
            books.lock();
            books.closeThrough(LocalDate.of(2026, 3, 31));
            return true;
        }))));
    }

    private boolean booked(Story chamber, int number) {
        Movement fee =
                new Movement(MovementKind.BANK_SURPLUS, "match-" + number, null, null, Money.ofFen(1), DAY, "多收");
        return RetryOnDeadlock.call(() -> chamber.inChamber(() -> Objects.requireNonNull(transaction.execute(_ -> {
            ledger.book(fee);
            return true;
        }))));
    }

    private void close(LocalDate day) {
        in(() -> {
            books.lock();
            books.closeThrough(day);
            return 0;
        });
    }

    private void book(Movement movement) {
        in(() -> {
            ledger.book(movement);
            return 0;
        });
    }

    private Reception receive(String yuan, String act) {
        Received money = new Received(SettlementMethod.TRANSFER, act, Money.ofYuan(yuan), DAY, CAME, "流水" + act, null);
        return in(() -> receiveMoney.receive(charge, money));
    }

    private List<String> lines() {
        return jdbc.queryForList(
                "SELECT CONCAT(kind, ' ', amount_fen) FROM ledger_line WHERE tenant_id = ? ORDER BY id",
                String.class,
                story.chamber);
    }

    private <T> T in(ScopedValue.CallableOp<T, RuntimeException> work) {
        return story.inChamber(() -> Objects.requireNonNull(transaction.execute(_ -> work.call())));
    }
}
