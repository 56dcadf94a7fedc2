/** Keeps units' balances in the database. */
@NullMarked
package io.huishu.payment.credit.store;

import org.jspecify.annotations.NullMarked;
