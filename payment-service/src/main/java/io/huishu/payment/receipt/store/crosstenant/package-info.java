/** The one question about receipts that is asked before a chamber is known. */
@NullMarked
package io.huishu.payment.receipt.store.crosstenant;

import org.jspecify.annotations.NullMarked;
