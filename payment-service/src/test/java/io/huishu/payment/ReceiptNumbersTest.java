package io.huishu.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.money.Money;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.Story.Member;
import io.huishu.payment.Together.Outcome;
import io.huishu.payment.dues.RunDues;
import io.huishu.payment.receipt.AskHandOver;
import io.huishu.payment.receipt.BookKind;
import io.huishu.payment.receipt.BookRange;
import io.huishu.payment.receipt.IssueReceipt;
import io.huishu.payment.receipt.OpenBook;
import io.huishu.payment.receipt.ReceiptBasis;
import io.huishu.payment.receipt.ReceiptNumber;
import io.huishu.payment.receipt.ReceiptNumbers;
import io.huishu.payment.receipt.Receipts;
import io.huishu.payment.unit.Units;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/**
 * Fifty receipts at once: no gap, none twice. Nothing here repeats a transaction, so a single deadlock would fail it;
 * each race runs again without its guard and must then go wrong.
 */
class ReceiptNumbersTest extends PaymentHouse {
    @Autowired
    private RunDues runDues;

    @Autowired
    private IssueReceipt issueReceipt;

    @Autowired
    private OpenBook openBook;

    @Autowired
    private Receipts receipts;

    @Autowired
    private Units units;

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
    }

    // ---- the first fifty of a new chamber

    @Test
    void numbersAChambersFirstReceiptsWithoutGapOrDoubleAlsoWhenSomeRollBack() {
        List<String> charges = charged(60);
        Outcome<String> outcome = Together.run(
                60,
                number -> inTransaction(() -> {
                    String text = String.valueOf(issueReceipt.issue(basis(charges.get(number))));
                    if (number % 6 == 5) {
                        throw new Undone();
                    }
                    return text;
                }));
        assertThat(outcome.failed()).hasSize(10).allMatch(Undone.class::isInstance);
        assertThat(outcome.done()).doesNotHaveDuplicates().hasSize(50);
        assertThat(serials()).containsExactlyElementsOf(oneTo(50));
        assertThat(story.told("receipt.issued.v1")).isEqualTo(50);
    }

    @Test
    void numbersReceiptsTwiceWithoutTheLock() {
        List<String> charges = charged(20);
        IssueReceipt free = new IssueReceipt(receipts, numbersReadTogether(20), units, askHandOver, time, ids);
        withoutNumberKeys(() -> {
            Together.run(20, number -> inTransaction(() -> String.valueOf(free.issue(basis(charges.get(number))))));
            assertThat(serials().size()).isGreaterThan(Set.copyOf(serials()).size());
        });
    }

    // ---- from one book into the next, and out of the last

    @Test
    void goesOnInTheNextBookAndWaitsWhenNoneIsLeft() {
        List<String> charges = charged(50);
        open("A1", 1, 20, true);
        open("A2", 501, 520, false);
        Outcome<String> outcome = Together.run(
                50, number -> inTransaction(() -> String.valueOf(issueReceipt.issue(basis(charges.get(number))))));
        assertThat(outcome.failed()).isEmpty();
        assertThat(serialsOf("A1")).containsExactlyElementsOf(oneTo(20));
        assertThat(serialsOf("A2"))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(501, 520).boxed().toList());
        assertThat(waiting()).isEqualTo(10);
        assertThat(story.told("receipt.issued.v1")).isEqualTo(40);

        open("A3", 1, 7, false);
        assertThat(serialsOf("A3")).containsExactlyElementsOf(oneTo(7));
        open("A4", 1, 100, false);
        assertThat(serialsOf("A4")).containsExactlyElementsOf(oneTo(3));
        assertThat(numberedInTheOrderTheyWaited("A3")).isTrue();
        assertThat(waiting()).isZero();
        assertThat(story.told("receipt.issued.v1")).isEqualTo(50);
    }

    // ---- a book is opened while receipts come

    @Test
    void leavesNoReceiptWaitingWhenABookIsOpenedMeanwhile() {
        List<String> charges = charged(40);
        open("B1", 1, 1, true);
        Outcome<String> outcome = Together.run(
                41,
                number -> number == 40
                        ? open("B2", 1, 100, false)
                        : inTransaction(() -> String.valueOf(issueReceipt.issue(basis(charges.get(number))))));
        assertThat(outcome.failed()).isEmpty();
        assertThat(waiting()).isZero();
        assertThat(serialsOf("B2")).containsExactlyElementsOf(oneTo(39));
    }

    @Test
    void leavesAReceiptWaitingForEverWithoutTheDesk() throws InterruptedException {
        String charge = charged(1).getFirst();
        open("C1", 1, 1, true);
        jdbc.update("UPDATE receipt_book SET state = 'CLOSED' WHERE tenant_id = ?", story.chamber);
        CountDownLatch opened = new CountDownLatch(1);
        CountDownLatch looked = new CountDownLatch(1);
        IssueReceipt free = new IssueReceipt(receipts, noneFoundBefore(looked, opened), units, askHandOver, time, ids);
        Thread payment =
                Thread.ofPlatform().start(() -> inTransaction(() -> String.valueOf(free.issue(basis(charge)))));
        assertThat(looked.await(30, TimeUnit.SECONDS)).isTrue();
        open("C2", 1, 100, false);
        opened.countDown();
        payment.join();
        assertThat(waiting()).isEqualTo(1);
    }

    // ---- fifty real payments

    @Test
    void numbersFiftyPaymentsWhoseNoticesComeTogether() {
        story = Story.atWeChat(facts);
        story.standard(2026);
        IntStream.range(0, 50).forEach(i -> story.unit("u" + i, "会员"));
        assertThat(story.run(2026).status()).isEqualTo(201);
        List<String> orders = IntStream.range(0, 50).mapToObj(this::paid).toList();
        Outcome<Integer> outcome = Together.run(50, number -> Sandbox.RUNNING
                .sendNotice(orders.get(number), "{}")
                .path("status")
                .asInt());
        assertThat(outcome.failed()).isEmpty();
        assertThat(outcome.done()).containsOnly(204);
        assertThat(serials()).containsExactlyElementsOf(oneTo(50));
        assertThat(story.told("receipt.issued.v1")).isEqualTo(50);
        assertThat(story.told("charge.settled.v1")).isEqualTo(50);
    }

    /** @return the order, paid at WeChat without any notice yet */
    private String paid(int number) {
        Member member = story.member(story.channels(), story.id("u" + number));
        JsonNode paid =
                story.pay(member, story.charge(member).path("id").asString()).json();
        Sandbox.RUNNING.pay(member.userId(), paid.path("callUp"), false);
        return paid.path("orderNo").asString();
    }

    // ----

    private List<String> charged(int count) {
        story.standard(2026);
        IntStream.range(0, count).forEach(i -> story.unit("u" + i, "会员"));
        story.inChamber(() -> runDues.run(2026, "account"));
        return jdbc.queryForList("SELECT id FROM charge WHERE tenant_id = ? ORDER BY id", String.class, story.chamber);
    }

    private ReceiptBasis basis(String charge) {
        return new ReceiptBasis(charge, story.id("u0"), "2026年度会费", Money.ofYuan("2000"));
    }

    private String open(String code, long first, long last, boolean atOnce) {
        return story.inChamber(
                () -> openBook.open(BookKind.PAPER, new BookRange(code, first, last, 6), atOnce, "account"));
    }

    private List<Long> serials() {
        return jdbc.queryForList(
                "SELECT serial FROM receipt WHERE tenant_id = ? ORDER BY serial", Long.class, story.chamber);
    }

    private List<Long> serialsOf(String code) {
        return jdbc.queryForList(
                "SELECT serial FROM receipt WHERE tenant_id = ? AND number LIKE ? ORDER BY serial",
                Long.class,
                story.chamber,
                code + "-%");
    }

    private boolean numberedInTheOrderTheyWaited(String code) {
        List<Long> inOrder = jdbc.queryForList(
                "SELECT serial FROM receipt WHERE tenant_id = ? AND number LIKE ? ORDER BY id",
                Long.class,
                story.chamber,
                code + "-%");
        return inOrder.equals(serialsOf(code));
    }

    private int waiting() {
        return facts.count("SELECT COUNT(*) FROM receipt WHERE tenant_id = ? AND state = 'WAITING'", story.chamber);
    }

    private static List<Long> oneTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    /** Reads the next number without holding anything, together with everybody else, and then writes it. */
    private ReceiptNumbers numbersReadTogether(int threads) {
        CyclicBarrier everybodyHasRead = new CyclicBarrier(threads);
        return () -> {
            long serial = Objects.requireNonNull(jdbc.queryForObject(
                    "SELECT next_number FROM receipt_book WHERE tenant_id = ?", Long.class, story.chamber));
            await(everybodyHasRead);
            jdbc.update("UPDATE receipt_book SET next_number = ? WHERE tenant_id = ?", serial + 1, story.chamber);
            return Optional.of(new ReceiptNumber(bookId(), BookKind.ELECTRONIC, serial, "2026-%06d".formatted(serial)));
        };
    }

    /** Looks for a book without waiting for anybody, and goes on only when one was opened meanwhile. */
    private static ReceiptNumbers noneFoundBefore(CountDownLatch looked, CountDownLatch opened) {
        return () -> {
            looked.countDown();
            try {
                assertThat(opened.await(30, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return Optional.empty();
        };
    }

    private String bookId() {
        return String.valueOf(jdbc.queryForObject(
                "SELECT MIN(id) FROM receipt_book WHERE tenant_id = ?", String.class, story.chamber));
    }

    private void withoutNumberKeys(Runnable race) {
        jdbc.execute("ALTER TABLE receipt DROP FOREIGN KEY fk_receipt_book");
        jdbc.execute("ALTER TABLE receipt DROP KEY uk_number, DROP KEY uk_serial");
        try {
            race.run();
        } finally {
            jdbc.update("DELETE FROM receipt WHERE tenant_id = ?", story.chamber);
            jdbc.execute("ALTER TABLE receipt ADD UNIQUE KEY uk_number (tenant_id, number),"
                    + " ADD UNIQUE KEY uk_serial (tenant_id, book_id, serial)");
            jdbc.execute("ALTER TABLE receipt ADD CONSTRAINT fk_receipt_book FOREIGN KEY (tenant_id, book_id)"
                    + " REFERENCES receipt_book (tenant_id, id)");
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T inTransaction(ScopedValue.CallableOp<T, RuntimeException> work) {
        return story.inChamber(() -> Objects.requireNonNull(transaction.execute(_ -> work.call())));
    }

    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
