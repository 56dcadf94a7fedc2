/** Which chamber a call works for; without one, nothing works. */
@NullMarked
package io.huishu.chassis.tenant;

import org.jspecify.annotations.NullMarked;
