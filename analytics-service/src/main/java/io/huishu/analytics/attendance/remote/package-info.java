/** Facts about activities from event-service. */
@NullMarked
package io.huishu.analytics.attendance.remote;

import org.jspecify.annotations.NullMarked;
