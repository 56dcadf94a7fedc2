/** Keeps the copy of the standards in the database. */
@NullMarked
package io.huishu.payment.standard.store;

import org.jspecify.annotations.NullMarked;
