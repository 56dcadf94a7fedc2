/** Keeps the copy of the meetings in the database. */
@NullMarked
package io.huishu.payment.meeting.store;

import org.jspecify.annotations.NullMarked;
