/** Decides the numbers of receipts (会费票据): one per settled charge, without gap, per chamber and year. */
@NullMarked
package io.huishu.payment.receipt;

import org.jspecify.annotations.NullMarked;
