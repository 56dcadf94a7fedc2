/** The doors to tax invoices for members and staff. */
@NullMarked
package io.huishu.payment.invoice.web;

import org.jspecify.annotations.NullMarked;
