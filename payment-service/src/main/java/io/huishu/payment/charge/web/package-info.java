/** The doors to charges for members and staff. */
@NullMarked
package io.huishu.payment.charge.web;

import org.jspecify.annotations.NullMarked;
