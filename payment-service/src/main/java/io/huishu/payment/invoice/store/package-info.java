/** Keeps requests for invoices. */
@NullMarked
package io.huishu.payment.invoice.store;

import org.jspecify.annotations.NullMarked;
