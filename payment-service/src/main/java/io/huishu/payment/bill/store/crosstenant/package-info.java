/** Reads across chambers: only which of them have had an order at WeChat. */
@NullMarked
package io.huishu.payment.bill.store.crosstenant;

import org.jspecify.annotations.NullMarked;
