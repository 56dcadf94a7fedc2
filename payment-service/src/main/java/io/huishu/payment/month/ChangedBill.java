package io.huishu.payment.month;

import io.huishu.chassis.money.Money;
import io.huishu.payment.bill.BillKind;
import java.time.LocalDate;

/** A bill that came out otherwise when it was fetched again. */
public record ChangedBill(String changeId, BillKind kind, LocalDate day, int edition, Money oldIn, Money newIn) {}
