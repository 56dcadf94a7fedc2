/** Speaks with payment-service about fees. */
@NullMarked
package io.huishu.event.registration.remote;

import org.jspecify.annotations.NullMarked;
