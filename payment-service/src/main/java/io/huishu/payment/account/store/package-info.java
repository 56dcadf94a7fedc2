/** Reads the books of one unit. */
@NullMarked
package io.huishu.payment.account.store;

import org.jspecify.annotations.NullMarked;
