/** The clock and the one business zone. */
@NullMarked
package io.huishu.chassis.time;

import org.jspecify.annotations.NullMarked;
