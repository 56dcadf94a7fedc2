package io.huishu.payment.order;

import io.huishu.chassis.money.Money;

/** An attempt that the payer's WeChat can open now. */
public record PayAnswer(String orderId, String orderNo, OrderState state, Money amount, CallUp callUp) {}
