/** Keeps books and receipts. */
@NullMarked
package io.huishu.payment.receipt.store;

import org.jspecify.annotations.NullMarked;
