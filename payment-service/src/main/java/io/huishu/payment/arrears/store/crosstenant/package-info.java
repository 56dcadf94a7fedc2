/** Reads across chambers: only which of them want reminders to go out. */
@NullMarked
package io.huishu.payment.arrears.store.crosstenant;

import org.jspecify.annotations.NullMarked;
