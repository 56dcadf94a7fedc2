/** Identifiers: time-ordered, made by the application, unique without asking anybody. */
@NullMarked
package io.huishu.chassis.id;

import org.jspecify.annotations.NullMarked;
