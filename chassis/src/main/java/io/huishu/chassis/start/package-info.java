/** Why a service refuses to start: one sentence and what to do, instead of a stack trace. */
@NullMarked
package io.huishu.chassis.start;

import org.jspecify.annotations.NullMarked;
