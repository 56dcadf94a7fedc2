package io.huishu.payment.credit.web;

import io.huishu.chassis.money.Money;
import io.huishu.payment.credit.CreditUseView;
import java.util.List;

/** What a unit has and what it was used for. */
public record CreditDetail(Money balance, List<CreditUseView> uses) {}
