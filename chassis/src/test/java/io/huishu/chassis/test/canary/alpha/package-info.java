/** The canaries' room. */
@NullMarked
package io.huishu.chassis.test.canary.alpha;

import org.jspecify.annotations.NullMarked;
