package io.huishu.payment.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huishu.chassis.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PayOrderTest {
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final Money AMOUNT = Money.ofYuan("2000");
    private static final Payer PAYER = new Payer("01PERSON", "oPayer", "wxApp", "1900000001");

    @Test
    void isPaidOnceByAFittingProof() {
        PayOrder order = order();
        assertThat(order.paid(proof("1900000001", "wxApp", "01ORDER", 200_000, "CNY")))
                .isTrue();
        assertThat(order.state()).isEqualTo(OrderState.PAID);
        assertThat(order.transactionId()).isEqualTo("4200");
        assertThat(order.nextCheckAt()).isNull();
        assertThat(order.paid(proof("1900000001", "wxApp", "01ORDER", 200_000, "CNY")))
                .isFalse();
    }

    @Test
    void refusesAProofThatDiffersInAnyOfFiveFields() {
        List<PaymentProof> wrong = List.of(
                proof("1900000002", "wxApp", "01ORDER", 200_000, "CNY"),
                proof("1900000001", "wxOther", "01ORDER", 200_000, "CNY"),
                proof("1900000001", "wxApp", "01OTHER", 200_000, "CNY"),
                proof("1900000001", "wxApp", "01ORDER", 199_999, "CNY"),
                proof("1900000001", "wxApp", "01ORDER", 200_000, "USD"));
        wrong.forEach(proof -> {
            PayOrder order = order();
            assertThatThrownBy(() -> order.paid(proof)).isInstanceOf(PaymentMismatch.class);
            assertThat(order.state()).isEqualTo(OrderState.PREPARED);
        });
    }

    @Test
    void takesMoneyThatComesAfterTheClose() {
        PayOrder order = order();
        assertThat(order.on(OrderEvent.CLOSED, "超过支付时限")).isTrue();
        assertThat(order.paid(proof("1900000001", "wxApp", "01ORDER", 200_000, "CNY")))
                .isTrue();
    }

    @Test
    void isTakenUpAgainOnlyWithTheSameParametersAndTimeLeft() {
        PayOrder order = order();
        assertThat(order.fits(PAYER, AMOUNT, NOW)).isTrue();
        assertThat(order.fits(new Payer("01OTHER", "oOther", "wxApp", "1900000001"), AMOUNT, NOW))
                .isFalse();
        assertThat(order.fits(new Payer("01PERSON", "oPayer", "wxNew", "1900000001"), AMOUNT, NOW))
                .isFalse();
        assertThat(order.fits(new Payer("01PERSON", "oPayer", "wxApp", "1900000009"), AMOUNT, NOW))
                .isFalse();
        assertThat(order.fits(PAYER, Money.ofYuan("2001"), NOW)).isFalse();
        assertThat(order.fits(PAYER, AMOUNT, NOW.plus(PayOrder.LIFE))).isFalse();
    }

    @Test
    void isAskedAboutByPlanAndShortlyAfterItExpires() {
        assertThat(CheckSchedule.STEPS)
                .containsExactly(
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(30),
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(10),
                        Duration.ofMinutes(30),
                        Duration.ofHours(1),
                        Duration.ofHours(6),
                        Duration.ofHours(24));
        PayOrder order = order();
        assertThat(order.nextCheckAt()).isEqualTo(NOW.plusSeconds(10));
        order.checked(NOW.plusSeconds(10));
        assertThat(order.nextCheckAt()).isEqualTo(NOW.plusSeconds(30));
        Instant expiry = NOW.plus(PayOrder.LIFE);
        assertThat(CheckSchedule.next(NOW, expiry, 6, NOW.plusSeconds(601))).isEqualTo(expiry.plusSeconds(5));
        assertThat(CheckSchedule.next(NOW, expiry, 9, NOW.plus(Duration.ofDays(2))))
                .isEqualTo(NOW.plus(Duration.ofDays(3)));
        assertThat(CheckSchedule.next(NOW, expiry, 1, NOW.plusSeconds(900))).isEqualTo(NOW.plusSeconds(910));
    }

    private static PayOrder order() {
        return PayOrder.prepare("01ORDER", "01CHARGE", PAYER, "2026年度会费", AMOUNT, NOW, NOW.plus(PayOrder.LIFE));
    }

    private static PaymentProof proof(String mchid, String appid, String orderNo, long fen, String currency) {
        return new PaymentProof("EV-1", mchid, appid, orderNo, "4200", Money.ofFen(fen), currency, NOW);
    }
}
