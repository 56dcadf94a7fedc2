/** Database door of activities and places heard of. */
@NullMarked
package io.huishu.analytics.attendance.store;

import org.jspecify.annotations.NullMarked;
