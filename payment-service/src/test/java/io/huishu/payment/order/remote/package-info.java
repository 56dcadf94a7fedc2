@NullMarked
package io.huishu.payment.order.remote;

import org.jspecify.annotations.NullMarked;
