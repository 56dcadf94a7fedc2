@NullMarked
package io.huishu.payment.order;

import org.jspecify.annotations.NullMarked;
