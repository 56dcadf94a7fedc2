/** The doors to fees for event-service. */
@NullMarked
package io.huishu.payment.fee.web;

import org.jspecify.annotations.NullMarked;
