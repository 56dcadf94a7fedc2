/** Decides about the fees of activities (活动费): charged once per registration, cancelled or given back when its place is. */
@NullMarked
package io.huishu.payment.fee;

import org.jspecify.annotations.NullMarked;
