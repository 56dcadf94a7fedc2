/** Sees to refunds at WeChat by plan. */
@NullMarked
package io.huishu.payment.refund.remote;

import org.jspecify.annotations.NullMarked;
