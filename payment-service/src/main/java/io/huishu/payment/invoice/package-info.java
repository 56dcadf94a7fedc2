/** Decides tax invoices (税务发票) for activity fees: asked for by a member, issued outside, kept apart from dues receipts. */
@NullMarked
package io.huishu.payment.invoice;

import org.jspecify.annotations.NullMarked;
