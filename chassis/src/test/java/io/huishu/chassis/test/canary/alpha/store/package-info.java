/** The canaries' door to the database. */
@NullMarked
package io.huishu.chassis.test.canary.alpha.store;

import org.jspecify.annotations.NullMarked;
