/** A house of the tests only: what a service does with the chassis, as small as it gets. */
@NullMarked
package io.huishu.till;

import org.jspecify.annotations.NullMarked;
