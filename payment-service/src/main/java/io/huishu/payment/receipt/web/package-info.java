/** The doors to receipts for members and staff. */
@NullMarked
package io.huishu.payment.receipt.web;

import org.jspecify.annotations.NullMarked;
