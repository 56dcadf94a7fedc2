/** Keeps the bills and their lines. */
@NullMarked
package io.huishu.payment.bill.store;

import org.jspecify.annotations.NullMarked;
