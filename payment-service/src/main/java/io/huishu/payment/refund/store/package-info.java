/** Keeps the refunds, the notices about them and the chamber's rule. */
@NullMarked
package io.huishu.payment.refund.store;

import org.jspecify.annotations.NullMarked;
