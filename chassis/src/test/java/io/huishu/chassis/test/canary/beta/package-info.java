/** A second room. */
@NullMarked
package io.huishu.chassis.test.canary.beta;

import org.jspecify.annotations.NullMarked;
