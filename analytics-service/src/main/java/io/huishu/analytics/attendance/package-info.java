/** Room 活动参与: what this house has heard of activities, places and who came. */
@NullMarked
package io.huishu.analytics.attendance;

import org.jspecify.annotations.NullMarked;
