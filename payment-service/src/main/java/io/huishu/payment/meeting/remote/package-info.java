/** Hears from member-service which meeting was held. */
@NullMarked
package io.huishu.payment.meeting.remote;

import org.jspecify.annotations.NullMarked;
