package io.huishu.payment;

import static io.huishu.payment.bank.StatementFiles.ccb;
import static io.huishu.payment.bank.StatementFiles.ccbLine;
import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.chassis.money.Money;
import io.huishu.payment.Http.Answer;
import io.huishu.payment.Story.Member;
import io.huishu.payment.Together.Outcome;
import io.huishu.payment.bank.BankLine;
import io.huishu.payment.bank.BankLines;
import io.huishu.payment.bank.BankMatches;
import io.huishu.payment.bank.BookMatch;
import io.huishu.payment.bank.MatchOrder;
import io.huishu.payment.bank.PayCode;
import io.huishu.payment.charge.Charges;
import io.huishu.payment.charge.ReceiveMoney;
import io.huishu.payment.credit.KeepSurplus;
import io.huishu.payment.ledger.Books;
import io.huishu.payment.ledger.Ledger;
import io.huishu.payment.offline.OfflineEntries;
import io.huishu.payment.unit.Units;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Bank lines become payments: suggested, confirmed by a person, undone; never more than came. */
class BankMatchTest extends PaymentHouse {
    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Books books;

    @Autowired
    private Ledger ledger;

    @Autowired
    private BookMatch bookMatch;

    @Autowired
    private BankLines lines;

    @Autowired
    private BankMatches matches;

    @Autowired
    private Charges charges;

    @Autowired
    private ReceiveMoney receiveMoney;

    @Autowired
    private OfflineEntries entries;

    @Autowired
    private KeepSurplus keepSurplus;

    @Autowired
    private Units units;

    @Autowired
    private io.huishu.chassis.time.BusinessTime time;

    @Autowired
    private io.huishu.chassis.id.Ids ids;

    private Story story;
    private BankDesk desk;
    private int balance = 9_000;

    @BeforeEach
    void aChamber() {
        story = new Story(facts);
        desk = new BankDesk(story);
        story.standard(2026);
    }

    @Test
    void suggestsConfirmsAndUndoes() {
        story.unit("长江光电", "会员");
        story.unit("汉水商行", "会员");
        bill();
        String line = line(2000, "长江光电有限公司", "会费");
        JsonNode best = desk.suggestions(line).path(0);
        assertThat(best.path("unitName").asString()).isEqualTo("长江光电有限公司");
        assertThat(best.path("certain").asBoolean()).isTrue();
        assertThat(best.path("reasons").path(1).asString()).isEqualTo("付款户名就是单位名称");

        JsonNode matched = desk.confirm(line, best).json();
        assertThat(matched.path("line").path("state").asString()).isEqualTo("MATCHED");
        assertThat(matched.path("fullAccount").asString()).isEqualTo("4200234500005678");
        assertThat(matched.path("matches").path(0).path("subject").asString()).isEqualTo("2026年度会费");
        assertThat(state("长江光电")).isEqualTo("SETTLED TRANSFER 200000");
        assertThat(ledger("TRANSFER_RECEIVED")).containsExactly("200000 2026-01-05");
        assertThat(story.rows("receipt")).isEqualTo(1);
        assertThat(desk.suggestions(line)).isEmpty();
        assertThat(desk.confirm(line, best).code()).isIn("bank-line.spent", "charge.already-settled");

        JsonNode undone = desk.undo(line, "认错了单位").json();
        assertThat(undone.path("line").path("state").asString()).isEqualTo("OPEN");
        assertThat(undone.path("matches")).isEmpty();
        assertThat(state("长江光电")).isEqualTo("OPEN null 0");
        assertThat(ledger("TRANSFER_UNDONE")).containsExactly("200000 2026-01-05");
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM receipt WHERE tenant_id = ? AND voided_at IS NOT NULL",
                        Integer.class,
                        story.chamber))
                .isEqualTo(1);
        assertThat(desk.undo(line, "再撤一次").code()).isEqualTo("bank-match.none");
        assertThat(desk.confirm(line, desk.suggestions(line).path(0)).status()).isEqualTo(200);
        assertThat(state("长江光电")).isEqualTo("SETTLED TRANSFER 200000");
        assertThat(balanceOf("BANK")).isEqualTo(200_000);
    }

    @Test
    void takesTheNumberThatThePayerWrote() {
        IntStream.range(0, 20).forEach(i -> story.unit("单位" + i, "会员"));
        bill();
        String line = line(2000, "陈志远", "会费 " + PayCode.of(charge("单位7")));
        JsonNode best = desk.suggestions(line).path(0);
        assertThat(best.path("unitName").asString()).isEqualTo("单位7有限公司");
        assertThat(best.path("certain").asBoolean()).isTrue();
    }

    @Test
    void paysSeveralChargesWithOneLineAndOneChargeWithSeveralLines() {
        story.unit("甲", "会员");
        story.unit("乙", "理事");
        bill();
        String both = line(4000, "甲有限公司", "代乙一起交");
        Answer split = desk.confirm(both, """
                [{"chargeId":"%s","amount":{"fen":200000}},{"chargeId":"%s","amount":{"fen":150000}}]""".formatted(charge("甲"), charge("乙")), "null");
        assertThat(split.status()).as(split.text()).isEqualTo(200);
        assertThat(split.json().path("line").path("state").asString()).isEqualTo("PARTLY");
        assertThat(state("甲")).isEqualTo("SETTLED TRANSFER 200000");
        assertThat(state("乙")).isEqualTo("OPEN null 150000");
        JsonNode rest = desk.suggestions(line(3500, "乙有限公司", "余款")).path(0);
        assertThat(rest.path("shares").path(0).path("take").path("fen").asLong())
                .isEqualTo(350_000);
        String second = lineId("余款");
        assertThat(desk.confirm(second, rest).status()).isEqualTo(200);
        assertThat(state("乙")).isEqualTo("SETTLED TRANSFER 500000");
        desk.undo(both, "代付搞错了");
        assertThat(state("乙")).isEqualTo("OPEN null 350000");
        assertThat(state("甲")).isEqualTo("OPEN null 0");
    }

    @Test
    void keepsAnOverpaymentAsTheUnitsBalance() {
        String unit = story.unit("甲", "会员");
        bill();
        String line = line(2300, "甲有限公司", "会费");
        JsonNode best = desk.suggestions(line).path(0);
        assertThat(best.path("surplus").path("fen").asLong()).isEqualTo(30_000);
        assertThat(desk.confirm(line, best).json().path("line").path("state").asString())
                .isEqualTo("MATCHED");
        assertThat(credit(unit)).isEqualTo(30_000);
        assertThat(ledger("BANK_SURPLUS")).containsExactly("30000 2026-01-05");

        story.standard(2025);
        story.run(2025);
        String old = jdbc.queryForObject(
                "SELECT id FROM charge WHERE tenant_id = ? AND dues_year = 2025", String.class, story.chamber);
        Answer used = story.post(desk.writer(), "/api/staff/charges/" + old + "/credit", "{}");
        assertThat(used.json().path("received").path("fen").asLong())
                .as(used.text())
                .isEqualTo(30_000);
        assertThat(credit(unit)).isZero();
        assertThat(ledger("CREDIT_USED")).hasSize(1);
        assertThat(desk.undo(line, "不是这家").code()).isEqualTo("credit.spent");
        assertThat(story.post(desk.writer(), "/api/staff/charges/" + old + "/credit", "{}")
                        .code())
                .isEqualTo("credit.too-small");

        String use = story.get(desk.reader(), "/api/staff/credits/" + unit)
                .json()
                .path("uses")
                .path(0)
                .path("id")
                .asString();
        assertThat(story.post(desk.writer(), "/api/staff/credits/uses/" + use + "/undo", "{\"reason\":\"用错了\"}")
                        .status())
                .isEqualTo(200);
        assertThat(credit(unit)).isEqualTo(30_000);
        Answer paidBack = story.post(
                desk.writer(),
                "/api/staff/credits/" + unit + "/pay-back",
                "{\"amount\":{\"fen\":10000},\"paidOn\":\"2026-02-01\",\"reference\":\"S99\"}");
        assertThat(paidBack.json().path("balance").path("fen").asLong())
                .as(paidBack.text())
                .isEqualTo(20_000);
        assertThat(balanceOf("CREDIT")).isEqualTo(-20_000);
    }

    @Test
    void refusesMoreThanCameAndMoreThanIsDue() {
        story.unit("甲", "会员");
        bill();
        String line = line(1000, "甲有限公司", "会费");
        Answer tooMuch = desk.confirm(
                line, "[{\"chargeId\":\"%s\",\"amount\":{\"fen\":150000}}]".formatted(charge("甲")), "null");
        assertThat(tooMuch.code()).isEqualTo("bank-line.spent");
        assertThat(tooMuch.detail()).isEqualTo("这笔到账只剩 ¥1,000.00 没有认领，不够分。");
        String large = line(9000, "甲有限公司", "会费加捐款");
        Answer over = desk.confirm(
                large, "[{\"chargeId\":\"%s\",\"amount\":{\"fen\":250000}}]".formatted(charge("甲")), "null");
        assertThat(over.code()).isEqualTo("bank-match.too-much");
        Answer nothing = desk.confirm(large, "[]", "null");
        assertThat(nothing.status()).isEqualTo(400);
        assertThat(story.rows("bank_match")).isZero();
        assertThat(ledger("TRANSFER_RECEIVED")).isEmpty();
    }

    @Test
    void leavesAClosedMonthAsItIs() {
        story.unit("甲", "会员");
        story.unit("乙", "会员");
        bill();
        String matched = line(2000, "甲有限公司", "会费");
        desk.confirm(matched, desk.suggestions(matched).path(0));
        String open = line(2000, "乙有限公司", "会费二");
        JsonNode best = desk.suggestions(open).path(0);
        close(LocalDate.of(2026, 1, 31));
        assertThat(desk.undo(matched, "晚了").code()).isEqualTo("month.closed");
        assertThat(desk.confirm(open, best).code()).isEqualTo("month.closed");
        assertThat(desk.ignore(open, "NOT_FROM_MEMBER", "null").code()).isEqualTo("month.closed");
        assertThat(state("甲")).isEqualTo("SETTLED TRANSFER 200000");
        assertThat(state("乙")).isEqualTo("OPEN null 0");
        JsonNode late = desk.checked(ccb(List.of(
                ccbLine("20260105 10:11:12", 0, 7, 1, "丙", "42001", "迟到", "S-late"),
                ccbLine("20260205 10:11:12", 0, 7, 1, "丙", "42001", "准时", "S-time"))));
        assertThat(late.path("faulty").asInt()).isEqualTo(1);
        assertThat(late.path("fresh").asInt()).isEqualTo(1);
        assertThat(desk.rows(late.path("id").asString(), "?state=FAULTY")
                        .path(0)
                        .path("faults")
                        .path(0)
                        .path("reason")
                        .asString())
                .isEqualTo("2026-01 已经结账，不能再加进流水");
    }

    @Test
    void setsALineAsideAndTakesItUpAgain() {
        String line = line(88, "某某基金会", "捐赠");
        assertThat(desk.ignore(line, "OTHER", "null").status()).isEqualTo(400);
        JsonNode aside = desk.ignore(line, "NOT_FROM_MEMBER", "null").json();
        assertThat(aside.path("line").path("state").asString()).isEqualTo("ASIDE");
        assertThat(desk.ignore(line, "INTEREST", "null").code()).isEqualTo("bank-line.decided");
        assertThat(desk.confirm(line, "[]", "{\"unitId\":\"%s\",\"amount\":{\"fen\":1}}".formatted(story.id("x")))
                        .detail())
                .contains("不用认领");
        assertThat(desk.delete("/api/staff/bank/lines/" + line + "/ignore", "")
                        .json()
                        .path("line")
                        .path("state")
                        .asString())
                .isEqualTo("OPEN");
    }

    @Test
    void listsLinesByStateWithTheirSums() {
        story.unit("甲", "会员");
        bill();
        String matched = line(2000, "甲有限公司", "会费");
        desk.confirm(matched, desk.suggestions(matched).path(0));
        line(300, "路人", "不知道");
        line(400, "路人", "也不知道");
        JsonNode open = desk.lines("?state=OPEN&limit=1");
        assertThat(open.path("items").path(0).path("memo").asString()).isEqualTo("电子转账；也不知道");
        assertThat(open.path("totals").path("waiting").asInt()).isEqualTo(2);
        assertThat(open.path("totals").path("waitingAmount").path("fen").asLong())
                .isEqualTo(70_000);
        assertThat(open.path("totals").path("matchedAmount").path("fen").asLong())
                .isEqualTo(200_000);
        JsonNode next = desk.lines(
                "?state=OPEN&limit=1&cursor=" + open.path("nextCursor").asString());
        assertThat(next.path("items").path(0).path("memo").asString()).isEqualTo("电子转账；不知道");
        assertThat(desk.lines("?query=路人&from=2026-01-06").path("items")).isEmpty();
        JsonNode forReaders =
                story.get(desk.reader(), "/api/staff/bank/lines/" + matched).json();
        assertThat(forReaders.path("fullAccount").isNull()).isTrue();
        assertThat(forReaders.path("line").path("account").asString()).isEqualTo("****5678");
    }

    @Test
    void confirmsAllCertainLinesAtOnceAndNoChargeTwice() {
        IntStream.range(0, 5).forEach(i -> story.unit("单位" + i, "会员"));
        bill();
        IntStream.range(0, 4).forEach(i -> line(2000, "单位" + i + "有限公司", "会费" + i));
        line(2000, "单位3有限公司", "又付了一次");
        line(500, "单位4有限公司", "先付一点");
        JsonNode certain = desk.certain();
        assertThat(certain)
                .extracting(each -> each.path("line").path("payer").asString())
                .containsExactly("单位0有限公司", "单位1有限公司", "单位2有限公司");
        JsonNode result = desk.confirmAll(certain).json();
        assertThat(result.path("items")).hasSize(3).allMatch(item -> item.path("refused")
                .isNull());
        assertThat(story.told("charge.settled.v1")).isEqualTo(3);
        assertThat(desk.confirmAll(certain)
                        .json()
                        .path("items")
                        .path(0)
                        .path("refused")
                        .asString())
                .isEqualTo("这笔到账已经全部认领。");
        assertThat(desk.certain()).isEmpty();
    }

    @Test
    void findsACertainLineBehindAsManyThatNobodyCanName() {
        story.unit("单位", "会员");
        bill();
        desk.imported(ccb(IntStream.range(0, 1_100)
                .mapToObj(i ->
                        ccbLine("20260105 10:11:12", 0, 7, balance++, "路人" + i, "4200234500005678", "无名" + i, "N-" + i))
                .toList()));
        String line = line(2000, "单位有限公司", "会费");
        assertThat(desk.certain())
                .singleElement()
                .extracting(each -> each.path("line").path("id").asString())
                .isEqualTo(line);
    }

    @Test
    void closesAnOpenAttemptAtWeChatFirst() {
        story = Story.atWeChat(facts);
        desk = new BankDesk(story);
        String unit = story.unit("甲", "会员");
        story.standard(2026);
        bill();
        Member member = story.member(story.channels(), unit);
        assertThat(story.pay(member, charge("甲")).status()).isEqualTo(200);
        String line = line(2000, "甲有限公司", "会费");
        assertThat(desk.confirm(line, desk.suggestions(line).path(0)).status()).isEqualTo(200);
        assertThat(story.payments("").path(0).path("state").asString()).isEqualTo("CLOSED");
        assertThat(state("甲")).isEqualTo("SETTLED TRANSFER 200000");
    }

    // ---- one line, many at once

    @Test
    void spendsALineOnceHoweverManyConfirmIt() {
        IntStream.range(0, 8).forEach(i -> story.unit("u" + i, "会员"));
        bill();
        String line = line(2000, "不知是谁", "会费");
        Outcome<Boolean> outcome = Together.run(8, number -> book(bookMatch, line, "u" + number));
        assertThat(outcome.done()).hasSize(1);
        assertThat(outcome.failed()).allMatch(io.huishu.payment.bank.LineSpent.class::isInstance);
        assertThat(ledger("TRANSFER_RECEIVED")).hasSize(1);
        assertThat(story.told("charge.settled.v1")).isEqualTo(1);
    }

    @Test
    void spendsALineSeveralTimesWithoutItsGuard() {
        IntStream.range(0, 4).forEach(i -> story.unit("u" + i, "会员"));
        bill();
        String line = line(2000, "不知是谁", "会费");
        BookMatch free = new BookMatch(
                linesReadTogether(4),
                matches,
                charges,
                receiveMoney,
                entries,
                keepSurplus,
                units,
                books,
                ledger,
                time,
                ids);
        Outcome<Boolean> outcome = Together.run(
                4,
                number -> story.inChamber(() -> Objects.requireNonNull(transaction.execute(_ -> {
                    free.book(line, order("u" + number), "account");
                    return true;
                }))));
        assertThat(outcome.failed()).isEmpty();
        assertThat(ledger("TRANSFER_RECEIVED")).hasSize(4);
    }

    /** Reads what is left, waits until everybody has read it, and writes it down. */
    private BankLines linesReadTogether(int threads) {
        CyclicBarrier everybodyHasRead = new CyclicBarrier(threads);
        return (BankLines) Proxy.newProxyInstance(
                BankLines.class.getClassLoader(), new Class<?>[] {BankLines.class}, (_, method, arguments) -> {
                    if (!method.getName().equals("spend")) {
                        try {
                            return method.invoke(lines, arguments);
                        } catch (InvocationTargetException e) {
                            throw Objects.requireNonNullElse(e.getCause(), e);
                        }
                    }
                    BankLine read = lines.get((String) arguments[0]);
                    everybodyHasRead.await(30, TimeUnit.SECONDS);
                    jdbc.update(
                            "UPDATE bank_line SET matched_fen = ?, state = 'MATCHED' WHERE tenant_id = ? AND id = ?",
                            read.matched().plus((Money) arguments[1]).fen(),
                            story.chamber,
                            arguments[0]);
                    return read.rest().compareTo((Money) arguments[1]) >= 0;
                });
    }

    private Boolean book(BookMatch with, String line, String unit) {
        return story.inChamber(() -> io.huishu.chassis.data.RetryOnDeadlock.call(() -> {
            with.book(line, order(unit), "account");
            return true;
        }));
    }

    private MatchOrder order(String unit) {
        return new MatchOrder(List.of(new MatchOrder.Wanted(charge(unit), Money.ofYuan("2000"))), List.of(), null);
    }

    // ---- words

    private void bill() {
        assertThat(story.run(2026).status()).isEqualTo(201);
    }

    private String line(int yuan, String payer, String memo) {
        desk.imported(ccb(List.of(
                ccbLine("20260105 10:11:12", 0, yuan, balance++, payer, "4200234500005678", memo, "S-" + memo))));
        return lineId(memo);
    }

    private String lineId(String memo) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "SELECT id FROM bank_line WHERE tenant_id = ? AND memo = ?",
                String.class,
                story.chamber,
                "电子转账；" + memo));
    }

    private String charge(String unit) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "SELECT id FROM charge WHERE tenant_id = ? AND unit_id = ? AND dues_year = 2026",
                String.class,
                story.chamber,
                story.id(unit)));
    }

    private String state(String unit) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "SELECT CONCAT(state, ' ', COALESCE(method, 'null'), ' ', received_fen) FROM charge WHERE id = ?",
                String.class,
                charge(unit)));
    }

    private List<String> ledger(String kind) {
        return jdbc.queryForList(
                "SELECT CONCAT(amount_fen, ' ', booked_on) FROM ledger_line WHERE tenant_id = ? AND kind = ?",
                String.class,
                story.chamber,
                kind);
    }

    private long balanceOf(String account) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "SELECT COALESCE(SUM(IF(debit = ?, amount_fen, -amount_fen)), 0) FROM ledger_line"
                        + " WHERE tenant_id = ? AND ? IN (debit, credit)",
                Long.class,
                account,
                story.chamber,
                account));
    }

    private long credit(String unit) {
        return story.get(desk.reader(), "/api/staff/credits/" + unit)
                .json()
                .path("balance")
                .path("fen")
                .asLong();
    }

    private void close(LocalDate day) {
        story.inChamber(() -> transaction.execute(_ -> {
            books.lock();
            books.closeThrough(day);
            return 0;
        }));
    }
}
