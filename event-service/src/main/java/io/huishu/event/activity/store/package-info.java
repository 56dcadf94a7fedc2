/** Database door of activities. */
@NullMarked
package io.huishu.event.activity.store;

import org.jspecify.annotations.NullMarked;
