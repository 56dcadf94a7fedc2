package io.huishu.payment.charge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huishu.chassis.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ChargeTest {
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final Received CASH = cash(Money.ofYuan("2000"));

    @Test
    void tellsWhatIsOwed() {
        ChargeRaised raised = charge(200_000).raised();
        assertThat(raised.subject()).isEqualTo("2026年度会费");
        assertThat(raised.amount()).isEqualTo(Money.ofYuan("2000"));
        assertThat(raised.dueOn()).isEqualTo(LocalDate.of(2026, 3, 31));
    }

    @Test
    void isNeverRaisedForNothing() {
        assertThatThrownBy(() -> charge(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> charge(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void settlesOnceAndInWhole() {
        Charge charge = charge(200_000);
        assertThat(charge.take(CASH.amount())).isEqualTo(charge.amount());
        ChargeSettled settled = (ChargeSettled) charge.settle(CASH, "2026-000001");
        assertThat(settled.amount()).isEqualTo(charge.amount());
        assertThat(settled.version()).isEqualTo(1);
        assertThat(charge.receiptNo()).isEqualTo("2026-000001");
        assertThatThrownBy(() -> charge.settle(CASH, "2026-000002"))
                .isInstanceOfSatisfying(
                        ChargeNotOpen.class, e -> assertThat(e.code()).isEqualTo("charge.already-settled"));
        assertThat(charge.receiptNo()).isEqualTo("2026-000001");
    }

    @Test
    void takesPartsUntilNothingIsDueAndNeverMore() {
        Charge charge = charge(200_000);
        assertThat(charge.take(Money.ofYuan("1500"))).isEqualTo(Money.ofYuan("1500"));
        assertThat(charge.due()).isEqualTo(Money.ofYuan("500"));
        assertThat(charge.isOpen()).isTrue();
        assertThat(charge.take(Money.ofYuan("1500"))).isEqualTo(Money.ofYuan("500"));
        assertThat(charge.due()).isEqualTo(Money.ZERO);
    }

    @Test
    void isOwedAgainWhenItsMoneyWasBookedByMistake() {
        Charge charge = charge(200_000);
        charge.take(CASH.amount());
        charge.settle(CASH, "2026-000001");
        assertThat(charge.reopen(CASH.amount(), "认错了单位", NOW).year()).isEqualTo(2026);
        assertThat(charge.isOpen()).isTrue();
        assertThat(charge.due()).isEqualTo(charge.amount());
        assertThat(charge.receiptNo()).isNull();
        assertThatThrownBy(() -> charge.giveBack(Money.ofFen(1))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void tellsAFeeByAFactOfItsOwn() {
        Charge fee = Charge.raise(
                "01FEE",
                NewCharge.fee("01UNIT", "01REG", "年会报名费", Money.ofYuan("300"), LocalDate.of(2026, 3, 31)),
                NOW);
        fee.take(Money.ofYuan("300"));
        assertThat(fee.settle(cash(Money.ofYuan("300")), null))
                .isInstanceOfSatisfying(
                        FeeSettled.class, e -> assertThat(e.registrationId()).isEqualTo("01REG"));
    }

    @Test
    void cannotBePaidAfterAWaiver() {
        Charge charge = charge(200_000);
        assertThat(charge.waive("会长办公会议决定", NOW).reason()).isEqualTo("会长办公会议决定");
        assertThatThrownBy(() -> charge.settle(CASH, "2026-000001"))
                .isInstanceOfSatisfying(
                        ChargeNotOpen.class, e -> assertThat(e.sentence()).contains("已经减免"));
    }

    @Test
    void owesLessAfterAReductionAndNeverLessThanNothing() {
        Charge charge = charge(200_000);
        ChargeReduced reduced = charge.reduce(Money.ofYuan("500"), "受灾", NOW);
        assertThat(reduced.due()).isEqualTo(Money.ofYuan("1500"));
        assertThat(charge.due()).isEqualTo(Money.ofYuan("1500"));
        assertThat(charge.isOpen()).isTrue();
        assertThat(charge.receiptBasis().amount()).isEqualTo(Money.ofYuan("1500"));
        assertThatThrownBy(() -> charge.reduce(Money.ofYuan("1500.01"), "太多", NOW))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isNotWaivedWhereAPartWasPaid() {
        Charge charge = charge(200_000);
        charge.take(Money.ofYuan("500"));
        assertThatThrownBy(() -> charge.waive("会长办公会议决定", NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void cannotBeWaivedAfterPayment() {
        Charge charge = charge(200_000);
        charge.take(CASH.amount());
        charge.settle(CASH, "2026-000001");
        assertThatThrownBy(() -> charge.waive("太晚", NOW)).isInstanceOf(ChargeNotOpen.class);
    }

    @Test
    void isReceiptedForItsOwnAmount() {
        assertThat(charge(200_000).receiptBasis().amount()).isEqualTo(Money.ofYuan("2000"));
    }

    private static Charge charge(long fen) {
        return Charge.raise(
                "01CHARGE",
                NewCharge.dues("01UNIT", "会员", 2026, 2026, "01STANDARD", Money.ofFen(fen), LocalDate.of(2026, 3, 31)),
                NOW);
    }

    private static Received cash(Money amount) {
        return new Received(SettlementMethod.CASH, "01ENTRY", amount, LocalDate.of(2026, 3, 2), NOW, "凭证1", null);
    }
}
