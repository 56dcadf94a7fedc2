/** What houses tell each other: outbox, envelope, consumers, inbox, parked messages. */
@NullMarked
package io.huishu.chassis.fact;

import org.jspecify.annotations.NullMarked;
