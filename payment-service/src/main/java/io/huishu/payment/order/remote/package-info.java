/** Speaks to WeChat Pay through WxJava and asks member-service for merchants and payers. */
@NullMarked
package io.huishu.payment.order.remote;

import org.jspecify.annotations.NullMarked;
