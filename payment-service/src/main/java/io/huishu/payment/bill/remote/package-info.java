/** Fetches bills on time. */
@NullMarked
package io.huishu.payment.bill.remote;

import org.jspecify.annotations.NullMarked;
