/** Reads across chambers: only which of them have something due. */
@NullMarked
package io.huishu.payment.order.store.crosstenant;

import org.jspecify.annotations.NullMarked;
