/** What receipts need of other houses: the name of the chamber that issues them. */
@NullMarked
package io.huishu.payment.receipt.remote;

import org.jspecify.annotations.NullMarked;
