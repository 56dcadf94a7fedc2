/** Keeps the charges in the database. */
@NullMarked
package io.huishu.payment.charge.store;

import org.jspecify.annotations.NullMarked;
