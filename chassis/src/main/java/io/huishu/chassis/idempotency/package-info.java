/** The same request twice has its effect once. */
@NullMarked
package io.huishu.chassis.idempotency;

import org.jspecify.annotations.NullMarked;
