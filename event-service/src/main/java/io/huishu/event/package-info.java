/** Activities (活动), registration and check-in: a place is given once. */
@NullMarked
package io.huishu.event;

import org.jspecify.annotations.NullMarked;
