/** The door through which staff see parked facts and send them on. */
@NullMarked
package io.huishu.chassis.fact.web;

import org.jspecify.annotations.NullMarked;
