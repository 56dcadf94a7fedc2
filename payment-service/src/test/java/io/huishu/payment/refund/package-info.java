@NullMarked
package io.huishu.payment.refund;

import org.jspecify.annotations.NullMarked;
