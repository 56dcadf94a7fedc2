/** The finance desk's doors: months, differences, closing, export. */
@NullMarked
package io.huishu.payment.month.web;

import org.jspecify.annotations.NullMarked;
