package io.huishu.payment.month;

import io.huishu.chassis.money.Money;
import java.time.LocalDate;

/** A transfer or cheque that the office entered and that no bank line backs. */
public record OfficeEntry(String ledgerLineId, LocalDate day, String unitName, Money amount, String memo) {}
