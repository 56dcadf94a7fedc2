/** Database door of the copy of units. */
@NullMarked
package io.huishu.event.unit.store;

import org.jspecify.annotations.NullMarked;
