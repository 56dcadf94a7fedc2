/** Decides about attempts to pay by WeChat (微信支付订单): one open per charge, paid only by WeChat's verified word. */
@NullMarked
package io.huishu.payment.order;

import org.jspecify.annotations.NullMarked;
