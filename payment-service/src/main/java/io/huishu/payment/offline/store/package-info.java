/** Keeps what the office took, and the pictures of its vouchers, in the database. */
@NullMarked
package io.huishu.payment.offline.store;

import org.jspecify.annotations.NullMarked;
