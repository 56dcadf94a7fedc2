/** Classes that break one rule each: a rule that lets its canary live does not work. */
@NullMarked
package io.huishu.chassis.test.canary;

import org.jspecify.annotations.NullMarked;
