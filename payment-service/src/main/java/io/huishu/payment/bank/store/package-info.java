/** Keeps bank statements, lines and what was decided about them in the database. */
@NullMarked
package io.huishu.payment.bank.store;

import org.jspecify.annotations.NullMarked;
