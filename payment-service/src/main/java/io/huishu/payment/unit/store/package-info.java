/** Keeps the copy of the units in the database. */
@NullMarked
package io.huishu.payment.unit.store;

import org.jspecify.annotations.NullMarked;
