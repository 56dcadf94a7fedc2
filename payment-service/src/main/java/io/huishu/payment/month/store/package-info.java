/** Reads what a month compares, and keeps differences, closings and exports. */
@NullMarked
package io.huishu.payment.month.store;

import org.jspecify.annotations.NullMarked;
