package io.huishu.payment.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huishu.chassis.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReceiptTest {
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final ReceiptBasis BASIS = new ReceiptBasis("C", "U", "2026年度会费", Money.ofYuan("2000"));

    @Test
    void hasNoOtherEdges() {
        Map<ReceiptState, List<ReceiptState>> edges = Map.of(
                ReceiptState.WAITING, List.of(ReceiptState.ISSUED, ReceiptState.WITHDRAWN),
                ReceiptState.ISSUED, List.of(ReceiptState.VOID),
                ReceiptState.VOID, List.of(),
                ReceiptState.WITHDRAWN, List.of());
        assertThat(ReceiptState.values())
                .allSatisfy(from -> assertThat(Stream.of(ReceiptState.values()).filter(from::mayBecome))
                        .containsExactlyElementsOf(edges.getOrDefault(from, List.of())));
    }

    @Test
    void keepsItsNumberWhenItIsVoid() {
        Receipt receipt = Receipt.ask("R", BASIS, "甲有限公司", null, NOW);
        assertThat(receipt.isWaiting()).isTrue();
        receipt.number(new ReceiptNumber("B", BookKind.ELECTRONIC, 7, "2026-000007"), NOW);
        ReceiptVoided voided = receipt.makeVoid("抬头写错", "account", NOW);
        assertThat(voided.number()).isEqualTo("2026-000007");
        assertThat(receipt.number()).isEqualTo("2026-000007");
        assertThatThrownBy(() -> receipt.makeVoid("再来一次", "account", NOW)).isInstanceOf(ReceiptNotIssued.class);
    }

    @Test
    void isWithdrawnWithoutANumber() {
        Receipt receipt = Receipt.ask("R", BASIS, "甲有限公司", null, NOW);
        receipt.withdraw("付款撤回", NOW);
        assertThat(receipt.number()).isNull();
        assertThat(receipt.state()).isEqualTo(ReceiptState.WITHDRAWN);
    }
}
