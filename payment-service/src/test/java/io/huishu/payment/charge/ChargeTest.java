package io.huishu.payment.charge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huishu.chassis.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ChargeTest {
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final Settlement CASH = new Settlement(SettlementMethod.CASH, NOW, "凭证1", null);

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
        ChargeSettled settled = charge.settle(CASH, "2026-000001");
        assertThat(settled.amount()).isEqualTo(charge.amount());
        assertThat(settled.version()).isEqualTo(1);
        assertThat(charge.receiptNo()).isEqualTo("2026-000001");
        assertThatThrownBy(() -> charge.settle(CASH, "2026-000002"))
                .isInstanceOfSatisfying(
                        ChargeNotOpen.class, e -> assertThat(e.code()).isEqualTo("charge.already-settled"));
        assertThat(charge.receiptNo()).isEqualTo("2026-000001");
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
    void cannotBeWaivedAfterPayment() {
        Charge charge = charge(200_000);
        charge.settle(CASH, "2026-000001");
        assertThatThrownBy(() -> charge.waive("太晚", NOW)).isInstanceOf(ChargeNotOpen.class);
    }

    @Test
    void isReceiptedForItsOwnAmount() {
        assertThat(charge(200_000).receiptBasis().amount()).isEqualTo(Money.ofYuan("2000"));
    }

    private static Charge charge(long fen) {
        return Charge.raise(
                "01CHARGE", new NewCharge("01UNIT", "会员", 2026, Money.ofFen(fen), LocalDate.of(2026, 3, 31)), NOW);
    }
}
