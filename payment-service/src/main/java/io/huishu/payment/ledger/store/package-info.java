/** Keeps the lines of the books and the day until which they are closed. */
@NullMarked
package io.huishu.payment.ledger.store;

import org.jspecify.annotations.NullMarked;
