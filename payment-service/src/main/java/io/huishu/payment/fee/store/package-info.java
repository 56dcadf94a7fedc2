/** Keeps the fees. */
@NullMarked
package io.huishu.payment.fee.store;

import org.jspecify.annotations.NullMarked;
