package io.huishu.payment.charge.store;

import io.huishu.chassis.money.Money;
import io.huishu.payment.charge.Received;
import io.huishu.payment.charge.SettlementMethod;
import io.huishu.payment.ledger.MovementKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;

/** A line of the books by which a charge received money. */
public record ReceivedRow(MovementKind kind, String sourceId, Money amount, LocalDate bookedOn, Instant bookedAt) {
    Received received() {
        SettlementMethod method = Arrays.stream(SettlementMethod.values())
                .filter(each -> each.movement() == kind)
                .findFirst()
                .orElseThrow();
        return new Received(method, sourceId, amount, bookedOn, bookedAt, null, null);
    }
}
