/**
 * What houses tell each other: outbox, envelope, consumers, inbox, parked messages.
 *
 * <p>Its tables are reached with plain JDBC and not through the tenant wall of MyBatis: the relay and the clean-up serve
 * all chambers at once. Every statement that answers a person names the tenant itself.
 */
@NullMarked
package io.huishu.chassis.fact;

import org.jspecify.annotations.NullMarked;
