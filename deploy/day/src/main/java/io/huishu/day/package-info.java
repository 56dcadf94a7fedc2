/** A member's day, driven from outside: whatever it does, a person or an app could do through the same doors. */
@NullMarked
package io.huishu.day;

import org.jspecify.annotations.NullMarked;
