package io.huishu.payment.month;

import io.huishu.chassis.money.Money;
import io.huishu.payment.ledger.MovementKind;
import java.time.LocalDate;

/** A fee or payout as the ledger has it. */
public record FlowBooked(String ledgerLineId, MovementKind kind, String sourceId, Money amount, LocalDate bookedOn) {}
