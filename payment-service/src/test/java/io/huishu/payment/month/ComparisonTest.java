package io.huishu.payment.month;

import static io.huishu.payment.month.Papers.D12;
import static io.huishu.payment.month.Papers.D20;
import static io.huishu.payment.month.Papers.D8;
import static io.huishu.payment.month.Papers.D9;
import static io.huishu.payment.month.Papers.DUES;
import static io.huishu.payment.month.Papers.change;
import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.chassis.money.Money;
import io.huishu.payment.bill.BillKind;
import io.huishu.payment.bill.FundsKind;
import io.huishu.payment.charge.ChargeState;
import io.huishu.payment.ledger.MovementKind;
import io.huishu.payment.order.OrderState;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private final Papers papers = new Papers();

    private ListAssert<Cause> causes() {
        return assertThat(
                Comparison.of(papers.books()).stream().map(Finding::cause).toList());
    }

    @Test
    void findsNothingWhereEverythingAgrees() {
        causes().isEmpty();
    }

    @Test
    void findsTheSameWhateverTheOrderOfThePapers() {
        papers.orders.add(order("Z", OrderState.PENDING));
        papers.payments.add(Papers.billed("Z", D9));
        papers.payments.add(Papers.billed("Y", D9));
        papers.flow(D9, "42-Z", FundsKind.RECEIVED, DUES);
        papers.flow(D9, "42-Z", FundsKind.FEE, Papers.FEE);
        List<Finding> first = Comparison.of(papers.books());

        Random dice = new Random(7);
        for (List<?> rows : List.of(papers.orders, papers.payments, papers.flows, papers.bank, papers.receipts)) {
            Collections.shuffle(rows, dice);
        }

        assertThat(Comparison.of(papers.books())).isEqualTo(first).hasSize(2);
    }

    private static OrderSeen order(String name, OrderState state) {
        OrderSeen paid = Papers.order(name, D9);
        return new OrderSeen(
                paid.id(),
                paid.orderNo(),
                paid.unitName(),
                paid.openid(),
                paid.amount(),
                state,
                null,
                null,
                false,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                null);
    }

    @Test
    void namesAPaymentWhoseNoticeNeverCame() {
        papers.paid("Z", D9);
        change(papers.orders, each -> each.id().equals("order-Z"), _ -> order("Z", OrderState.PENDING));

        causes().containsExactly(Cause.MISSING_NOTIFY);
    }

    @Test
    void namesASuccessThatNoOrderKnows() {
        papers.payments.add(Papers.billed("Z", D9));
        papers.flow(D9, "42-Z", FundsKind.RECEIVED, DUES);

        causes().containsExactly(Cause.ORPHAN_SUCCESS);
    }

    @Test
    void namesASecondLineOfOneOrder() {
        BilledPayment first = Papers.billed("A", D8);
        papers.payments.add(
                0,
                new BilledPayment(
                        D8, first.at(), "42-again", first.orderNo(), first.openid(), DUES, Papers.FEE, "0.60%"));

        assertThat(Comparison.of(papers.books()))
                .extracting(Finding::cause, Finding::subject)
                .containsExactly(org.assertj.core.api.Assertions.tuple(Cause.ORPHAN_SUCCESS, "42-again"));
    }

    @Test
    void namesAPaymentThatTheBillLacks() {
        papers.payments.removeIf(each -> each.orderNo().equals("NOA"));

        causes().containsExactly(Cause.NOT_IN_BILL);
    }

    @Test
    void waitsForTheBillOfADayThatIsNotKnown() {
        papers.payments.removeIf(each -> each.orderNo().equals("NOA"));
        papers.flows.removeIf(each -> each.businessNo().equals("42-A"));
        papers.flowsBooked.removeIf(each -> each.sourceId().startsWith("42-A"));
        papers.forget(D8);

        causes().isEmpty();
    }

    @Test
    void namesAnAmountThatDiffers() {
        change(
                papers.payments,
                each -> each.orderNo().equals("NOA"),
                each -> new BilledPayment(
                        D8,
                        each.at(),
                        each.transactionId(),
                        "NOA",
                        each.openid(),
                        Money.ofYuan("200"),
                        each.fee(),
                        each.rate()));

        causes().containsExactly(Cause.AMOUNT_DIFFERS);
    }

    @Test
    void suspectsAnotherPayer() {
        change(
                papers.payments,
                each -> each.orderNo().equals("NOA"),
                each -> new BilledPayment(
                        D8, each.at(), each.transactionId(), "NOA", "somebody", DUES, each.fee(), each.rate()));
        change(
                papers.bank,
                each -> each.id().equals("line-C"),
                each -> new BankSeen(each.id(), D9, DUES, Money.ZERO, false, "王某某", "会费", each.claimedFor()));

        causes().containsExactly(Cause.WRONG_PAYER, Cause.WRONG_PAYER);
    }

    @Test
    void takesBracketsOfEitherWidthForTheSame() {
        change(
                papers.bank,
                each -> each.id().equals("line-C"),
                each -> new BankSeen(each.id(), D9, DUES, Money.ZERO, false, "汉阳(武汉) 有限公司", "会费", "汉阳（武汉）有限公司"));

        causes().isEmpty();
    }

    @Test
    void namesMoneyThatCameTwiceOrTooLateUntilItWentBack() {
        papers.paid("Y", D9);
        papers.paid("Z", D9);
        surplus("Y", false, Money.ZERO);
        surplus("Z", true, Money.ZERO);
        causes().containsExactlyInAnyOrder(Cause.DUPLICATE_PAYMENT, Cause.LATE_PAYMENT);

        surplus("Y", false, DUES);
        surplus("Z", true, DUES);
        causes().isEmpty();
    }

    private void surplus(String name, boolean late, Money returned) {
        change(
                papers.orders,
                each -> each.id().equals("order-" + name),
                each -> new OrderSeen(
                        each.id(),
                        each.orderNo(),
                        each.unitName(),
                        each.openid(),
                        DUES,
                        OrderState.PAID,
                        each.transactionId(),
                        each.paidAt(),
                        late,
                        DUES,
                        returned,
                        DUES,
                        D9));
    }

    @Test
    void namesMoneyOfAClosedMonthThatIsBookedInThisOne() {
        OrderSeen late = Papers.order("Z", LocalDate.of(2026, 9, 30));
        papers.orders.add(new OrderSeen(
                late.id(),
                late.orderNo(),
                late.unitName(),
                late.openid(),
                DUES,
                OrderState.PAID,
                late.transactionId(),
                late.paidAt(),
                false,
                Money.ZERO,
                Money.ZERO,
                DUES,
                D9));

        causes().containsExactly(Cause.BOOKED_LATE);
    }

    @Test
    void namesWhatIsWrongWithARefund() {
        papers.refunds.clear();
        causes().containsExactly(Cause.REFUND_UNKNOWN);

        papers.refunds.add(Papers.refund("B", "PROCESSING"));
        causes().containsExactly(Cause.REFUND_NOTIFY_MISSING);

        papers.billedRefunds.clear();
        papers.flows.removeIf(each -> each.kind() == FundsKind.REFUNDED);
        papers.flowsBooked.removeIf(each -> each.kind() == MovementKind.WECHAT_FEE_RETURNED);
        causes().containsExactly(Cause.REFUND_NOT_IN_BILL);

        papers.refunds.clear();
        papers.refunds.add(Papers.refund("B", "ABNORMAL"));
        causes().containsExactly(Cause.REFUND_ABNORMAL);
    }

    @Test
    void namesARefundOfAnotherSum() {
        change(
                papers.billedRefunds,
                _ -> true,
                each -> new BilledRefund(
                        D12,
                        each.transactionId(),
                        each.orderNo(),
                        each.refundId(),
                        each.refundNo(),
                        DUES,
                        each.fee(),
                        "SUCCESS"));

        causes().containsExactly(Cause.REFUND_AMOUNT_DIFFERS);
    }

    @Test
    void namesAFeeThatIsNotWhatTheRateSays() {
        change(
                papers.payments,
                each -> each.orderNo().equals("NOA"),
                each -> new BilledPayment(
                        D8,
                        each.at(),
                        each.transactionId(),
                        "NOA",
                        each.openid(),
                        DUES,
                        Money.ofYuan("20"),
                        each.rate()));

        causes().containsExactly(Cause.FEE_ODD);
    }

    @Test
    void namesAFeeThatTheAccountWasNotChargedSo() {
        change(
                papers.flows,
                each -> each.kind() == FundsKind.FEE && each.businessNo().equals("42-A"),
                each -> new Flow(D8, "42-A", "F", FundsKind.FEE, "", false, Money.ofYuan("13"), Money.ZERO, ""));
        change(
                papers.flowsBooked,
                each -> each.sourceId().equals("42-A/F"),
                each -> new FlowBooked(each.ledgerLineId(), each.kind(), each.sourceId(), Money.ofYuan("13"), D8));

        causes().containsExactly(Cause.FEE_ODD);
    }

    @Test
    void readsRatesToTheFen() {
        assertThat(FeeCheck.byRate(Money.ofFen(84), "0.60%")).contains(Money.ofFen(1));
        assertThat(FeeCheck.byRate(Money.ofFen(83), "0.60%")).contains(Money.ofFen(0));
        assertThat(FeeCheck.byRate(DUES, "0.38%")).contains(Money.ofFen(760));
        assertThat(FeeCheck.byRate(DUES, "0%")).contains(Money.ZERO);
        assertThat(FeeCheck.byRate(DUES, "免")).isEmpty();
    }

    @Test
    void namesFeesAndPayoutsThatAreNotBookedOrBookedForNothing() {
        papers.flowsBooked.removeIf(each -> each.kind() == MovementKind.WECHAT_PAYOUT);
        causes().containsExactly(Cause.FEE_BOOKING);

        papers.flowsBooked.add(new FlowBooked("L9", MovementKind.WECHAT_FEE, "nowhere/F", Papers.FEE, D9));
        causes().containsExactlyInAnyOrder(Cause.FEE_BOOKING, Cause.FEE_BOOKING);
    }

    @Test
    void namesAnAccountThatMovedOtherwiseThanTheTradeBillSays() {
        papers.flows.removeIf(each -> each.businessNo().equals("42-A") && each.kind() == FundsKind.RECEIVED);
        causes().containsExactly(Cause.FLOW_DIFFERS);

        papers.flow(D9, "42-Q", FundsKind.RECEIVED, DUES);
        causes().containsExactly(Cause.FLOW_DIFFERS, Cause.FLOW_DIFFERS);
    }

    @Test
    void namesAMovementThatItDoesNotKnow() {
        papers.flow(D9, "T1", FundsKind.OTHER, DUES);

        causes().containsExactly(Cause.FLOW_UNKNOWN);
    }

    @Test
    void namesAPayoutThatNeverArrived() {
        papers.bank.removeIf(BankSeen::payout);

        causes().containsExactly(Cause.PAYOUT_NOT_ARRIVED);
    }

    @Test
    void takesEachBankLineForOnePayoutOnly() {
        papers.payout("W2", D20, Money.ofYuan("3000"));
        causes().containsExactly(Cause.PAYOUT_NOT_ARRIVED);

        papers.bank.add(Papers.payoutLine("line-W2", D20.plusDays(3), Money.ofYuan("3000")));
        papers.bank.add(Papers.payoutLine("line-W3", D20.plusDays(3), Money.ofYuan("3000")));
        causes().containsExactly(Cause.PAYOUT_UNKNOWN);
    }

    @Test
    void findsAPayoutAcrossTheEndOfTheMonth() {
        LocalDate last = LocalDate.of(2026, 10, 31);
        papers.payout("W2", last, DUES);
        papers.bank.add(Papers.payoutLine("line-W2", last.plusDays(2), DUES));
        papers.earlierPayouts.add(
                new Flow(LocalDate.of(2026, 9, 30), "W0", "F", FundsKind.PAID_OUT, "提现", false, DUES, Money.ZERO, "V"));
        papers.bank.add(Papers.payoutLine("line-W0", LocalDate.of(2026, 10, 2), DUES));

        causes().isEmpty();
    }

    @Test
    void namesMoneyAtTheBankThatNobodyClaimed() {
        papers.bank.add(new BankSeen("line-X", D9, DUES, DUES, false, "某公司", "往来款", ""));

        causes().containsExactly(Cause.BANK_LINE_UNMATCHED);
    }

    @Test
    void namesWhatTheOfficeEnteredAndTheBankLacks() {
        papers.entries.add(new OfficeEntry("L7", D9, "汉阳D有限公司", DUES, "转账"));

        causes().containsExactly(Cause.TRANSFER_NOT_IN_BANK);
    }

    @Test
    void namesOverAndUnderpayment() {
        papers.charges.add(Papers.charge("E", ChargeState.OPEN, Money.ofYuan("500"), D9));
        papers.credits.add(new Credit("L8", D9, "汉阳F有限公司", Money.ofYuan("100"), Money.ofYuan("100")));
        causes().containsExactlyInAnyOrder(Cause.UNDERPAID, Cause.OVERPAID);

        papers.credits.clear();
        papers.credits.add(new Credit("L8", D9, "汉阳F有限公司", Money.ofYuan("100"), Money.ZERO));
        causes().containsExactly(Cause.UNDERPAID);
    }

    @Test
    void namesWhatIsWrongWithReceipts() {
        receipt("WAITING", DUES);
        causes().containsExactly(Cause.RECEIPT_MISSING);

        receipt("VOID", DUES);
        causes().containsExactly(Cause.RECEIPT_NOT_REISSUED);

        receipt("ISSUED", Money.ofYuan("1999.99"));
        causes().containsExactly(Cause.RECEIPT_AMOUNT_DIFFERS);

        papers.receipts.removeIf(each -> each.chargeId().equals("charge-A"));
        causes().containsExactly(Cause.RECEIPT_MISSING);

        receipt("ISSUED", DUES);
        change(
                papers.charges,
                each -> each.id().equals("charge-A"),
                _ -> Papers.charge("A", ChargeState.OPEN, Money.ZERO, D8));
        causes().containsExactly(Cause.RECEIPT_WITHOUT_MONEY);
    }

    private void receipt(String state, Money amount) {
        papers.receipts.removeIf(each -> each.chargeId().equals("charge-A"));
        papers.receipts.add(new ReceiptSeen("receipt-A", "charge-A", "2026-A", amount, state));
    }

    @Test
    void namesAGapInTheNumbersAndABillThatChanged() {
        papers.gaps.add(new NumberGap("2026-000011", "2026-000013", 1, D9));
        papers.changes.add(new ChangedBill("change-1", BillKind.TRADE, D8, 2, DUES, Money.ZERO));

        causes().containsExactly(Cause.BILL_CHANGED, Cause.RECEIPT_NUMBER_GAP);
    }

    @Test
    void namesALedgerThatDoesNotFollow() {
        change(
                papers.charges,
                each -> each.id().equals("charge-A"),
                each -> new ChargeSeen(
                        each.id(),
                        each.unitName(),
                        each.subject(),
                        each.kind(),
                        each.state(),
                        DUES,
                        Money.ZERO,
                        DUES,
                        Money.ofYuan("1000"),
                        D8));

        causes().containsExactly(Cause.LEDGER_DIFFERS);
    }
}
