/** Mappers that look across chambers, for the tests of the wall. */
@NullMarked
package io.huishu.chassis.data.crosstenant;

import org.jspecify.annotations.NullMarked;
