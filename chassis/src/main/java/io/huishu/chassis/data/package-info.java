/** The way to the database: the tenant wall, isolation, type handlers. */
@NullMarked
package io.huishu.chassis.data;

import org.jspecify.annotations.NullMarked;
