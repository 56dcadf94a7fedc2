/** Keeps receipts and the counters of their numbers. */
@NullMarked
package io.huishu.payment.receipt.store;

import org.jspecify.annotations.NullMarked;
