/** Runs the comparison by the clock. */
@NullMarked
package io.huishu.payment.month.remote;

import org.jspecify.annotations.NullMarked;
