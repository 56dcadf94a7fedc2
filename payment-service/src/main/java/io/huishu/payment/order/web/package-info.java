/** The doors to paying for members and staff, and the door where WeChat's notices arrive. */
@NullMarked
package io.huishu.payment.order.web;

import org.jspecify.annotations.NullMarked;
