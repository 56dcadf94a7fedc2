/** Who calls: tokens checked by every service itself, and what each handler admits. */
@NullMarked
package io.huishu.chassis.security;

import org.jspecify.annotations.NullMarked;
