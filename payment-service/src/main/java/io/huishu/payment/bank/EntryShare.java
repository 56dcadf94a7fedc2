package io.huishu.payment.bank;

import io.huishu.chassis.money.Money;
import io.huishu.payment.charge.SettlementMethod;
import java.time.LocalDate;

/** An entry of the office that is this very money. */
public record EntryShare(String entryId, String subject, SettlementMethod method, Money amount, LocalDate receivedOn) {}
