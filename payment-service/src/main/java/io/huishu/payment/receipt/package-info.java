/** Decides books (票据本) and receipts (会费票据): one valid one per settled charge, numbered without gap. */
@NullMarked
package io.huishu.payment.receipt;

import org.jspecify.annotations.NullMarked;
