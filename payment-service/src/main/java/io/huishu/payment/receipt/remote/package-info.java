/** The name of the chamber that issues receipts, and where electronic ones are handed over. */
@NullMarked
package io.huishu.payment.receipt.remote;

import org.jspecify.annotations.NullMarked;
