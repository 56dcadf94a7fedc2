/** A broken rule as a value that every door renders alike. */
@NullMarked
package io.huishu.chassis.problem;

import org.jspecify.annotations.NullMarked;
