/** The clock that lets reminders go out. */
@NullMarked
package io.huishu.payment.arrears.remote;

import org.jspecify.annotations.NullMarked;
