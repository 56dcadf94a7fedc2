/** Money as whole fen; the one place where yuan and decimals are read and written. */
@NullMarked
package io.huishu.chassis.money;

import org.jspecify.annotations.NullMarked;
