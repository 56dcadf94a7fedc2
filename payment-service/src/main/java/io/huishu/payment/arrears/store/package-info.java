/** Keeps rules, reminders and confirmed lapses in the database. */
@NullMarked
package io.huishu.payment.arrears.store;

import org.jspecify.annotations.NullMarked;
