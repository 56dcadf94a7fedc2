/** Decides about money that goes back (退款): reserved before it is asked for, never more than came, paid back once. */
@NullMarked
package io.huishu.payment.refund;

import org.jspecify.annotations.NullMarked;
