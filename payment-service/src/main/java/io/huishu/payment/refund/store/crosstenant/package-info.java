/** Reads across chambers: only which of them have a refund due. */
@NullMarked
package io.huishu.payment.refund.store.crosstenant;

import org.jspecify.annotations.NullMarked;
