/**
 * The same request twice has its effect once. Its table is reached with plain JDBC, naming the tenant in every
 * statement, because it also serves the platform's requests, which have none.
 */
@NullMarked
package io.huishu.chassis.idempotency;

import org.jspecify.annotations.NullMarked;
