package io.huishu.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.bill.BillDay;
import io.huishu.payment.bill.BillKind;
import io.huishu.payment.bill.BillState;
import io.huishu.payment.bill.BillTexts;
import io.huishu.payment.bill.BillView;
import io.huishu.payment.bill.Bills;
import io.huishu.payment.bill.BookFunds;
import io.huishu.payment.bill.KeepBill;
import io.huishu.payment.bill.WeChatBills.BillAnswer;
import io.huishu.payment.bill.store.BillDayMapper;
import io.huishu.payment.ledger.Books;
import io.huishu.payment.ledger.MonthClosed;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept of WeChat's answers, in the real database. */
class BillKeepingTest extends PaymentHouse {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 8);
    private static final String MCHID = "1900000109";

    @Autowired
    private KeepBill keepBill;

    @Autowired
    private Bills bills;

    @Autowired
    private Books books;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private BookFunds bookFunds;

    @Autowired
    private BillDayMapper mapper;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private BusinessTime time;

    @Autowired
    private Ids ids;

    private Story story;

    @BeforeEach
    void aChamber() {
        story = new Story(facts);
    }

    private BillState keep(BillKind kind, BillAnswer answer) {
        return story.inChamber(() -> keepBill.keep(MCHID, kind, DAY, answer));
    }

    private BillView bill() {
        return story.inChamber(() -> bills.between(DAY, DAY)).getFirst();
    }

    @Test
    void keepsABillLineByLineAndTheSameFileOnce() {
        BillAnswer answer = BillTexts.trade(MCHID, DAY, "NO1");
        assertThat(keep(BillKind.TRADE, answer)).isEqualTo(BillState.READ);
        assertThat(keep(BillKind.TRADE, answer)).isEqualTo(BillState.READ);

        assertThat(story.rows("trade_line")).isEqualTo(1);
        assertThat(story.rows("bill_change")).isZero();
        assertThat(bill().edition()).isEqualTo(1);
        assertThat(bill().in().fen()).isEqualTo(200_000);
        assertThat(bill().fee().fen()).isEqualTo(1_200);
    }

    @Test
    void notesABillThatChangedAfterItWasRead() {
        keep(BillKind.TRADE, BillTexts.trade(MCHID, DAY, "NO1"));
        keep(BillKind.TRADE, BillTexts.trade(MCHID, DAY, "NO2"));
        keep(BillKind.TRADE, new BillAnswer.None());
        keep(BillKind.TRADE, new BillAnswer.None());

        assertThat(bill().edition()).isEqualTo(3);
        assertThat(bill().state()).isEqualTo(BillState.EMPTY);
        assertThat(story.rows("bill_change")).isEqualTo(2);
    }

    @Test
    void takesNothingOfAFileThatDoesNotFitItsHashOrDoesNotAddUp() {
        BillAnswer.Came good = (BillAnswer.Came) BillTexts.trade(MCHID, DAY, "NO1");
        assertThat(keep(BillKind.TRADE, new BillAnswer.Came(good.file(), "0".repeat(40))))
                .isEqualTo(BillState.BROKEN);
        assertThat(bill().note()).contains("校验值不符");
        assertThat(keep(BillKind.TRADE, BillTexts.came("<xml>error</xml>"))).isEqualTo(BillState.BROKEN);
        assertThat(bill().note()).contains("没有汇总行");
        assertThat(story.rows("trade_line")).isZero();

        assertThat(keep(BillKind.TRADE, good)).isEqualTo(BillState.READ);
        assertThat(bill().note()).isNull();
        assertThat(story.rows("bill_change")).isZero();
    }

    @Test
    void staysKnownWhenWeChatIsSilentLater() {
        assertThat(keep(BillKind.TRADE, new BillAnswer.NotYet("STATEMENT_CREATING")))
                .isEqualTo(BillState.LATER);
        keep(BillKind.TRADE, BillTexts.trade(MCHID, DAY, "NO1"));
        assertThat(keep(BillKind.TRADE, new BillAnswer.NotYet("SYSTEM_ERROR"))).isEqualTo(BillState.READ);
    }

    @Test
    void booksFeesAndPayoutsOnce() {
        keep(BillKind.FUNDS, BillTexts.funds(DAY, "NO1"));
        keep(BillKind.FUNDS, BillTexts.funds(DAY, "NO1"));
        assertThat(booked("WECHAT_FEE")).isEqualTo(1);
        assertThat(booked("WECHAT_PAYOUT")).isEqualTo(1);

        keep(BillKind.FUNDS, new BillAnswer.None());
        keep(BillKind.FUNDS, BillTexts.funds(DAY, "NO1"));
        assertThat(booked("WECHAT_FEE")).isEqualTo(1);
        assertThat(facts.count(
                        "SELECT SUM(amount_fen) FROM ledger_line WHERE tenant_id = ? AND booked_on = ?",
                        story.chamber,
                        DAY))
                .isEqualTo(1_200 + 198_800);
    }

    private int booked(String kind) {
        return facts.count("SELECT COUNT(*) FROM ledger_line WHERE tenant_id = ? AND kind = ?", story.chamber, kind);
    }

    @Test
    void takesNothingIntoAClosedMonth() {
        story.inChamber(() -> transaction.execute(_ -> {
            books.lock();
            books.closeThrough(LocalDate.of(2026, 10, 31));
            return 0;
        }));

        assertThatThrownBy(() -> keep(BillKind.TRADE, BillTexts.trade(MCHID, DAY, "NO1")))
                .isInstanceOf(MonthClosed.class);
        assertThat(story.rows("bill_day")).isZero();
    }

    @Test
    void keepsAFileOnceThatManyBringAtOnce() {
        BillAnswer answer = BillTexts.funds(DAY, "NO1");

        Together.Outcome<BillState> outcome = Together.run(12, _ -> keep(BillKind.FUNDS, answer));

        assertThat(outcome.failed()).isEmpty();
        assertThat(story.rows("funds_line")).isEqualTo(3);
        assertThat(story.rows("bill_change")).isZero();
        assertThat(booked("WECHAT_FEE")).isEqualTo(1);
    }

    /** Without the row's lock only the unique keys are left: nothing is kept twice, but most of them fail. */
    @Test
    void failsWithoutTheLock() {
        BillAnswer answer = BillTexts.funds(DAY, "NO1");
        keep(BillKind.FUNDS, new BillAnswer.NotYet("STATEMENT_CREATING"));
        Guardless threads = new Guardless(jdbc, story.chamber, 4);
        Bills readTogether = Guardless.twin(Bills.class, bills, Map.of("lock", _ -> {
            BillDay read = mapper.selectList(null).getFirst();
            threads.await();
            return read;
        }));
        KeepBill guardless = new KeepBill(readTogether, bookFunds, books, time, ids);

        Together.Outcome<BillState> outcome = Together.run(
                4,
                _ -> story.inChamber(
                        () -> transaction.execute(_ -> guardless.keep(MCHID, BillKind.FUNDS, DAY, answer))));

        assertThat(outcome.failed()).isNotEmpty();
    }
}
