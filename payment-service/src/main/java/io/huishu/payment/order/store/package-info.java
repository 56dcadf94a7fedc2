/** Keeps the attempts and the notices seen. */
@NullMarked
package io.huishu.payment.order.store;

import org.jspecify.annotations.NullMarked;
