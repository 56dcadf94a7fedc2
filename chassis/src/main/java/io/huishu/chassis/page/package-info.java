/** Lists by cursor. */
@NullMarked
package io.huishu.chassis.page;

import org.jspecify.annotations.NullMarked;
