/** The doors to refunds for staff. */
@NullMarked
package io.huishu.payment.refund.web;

import org.jspecify.annotations.NullMarked;
