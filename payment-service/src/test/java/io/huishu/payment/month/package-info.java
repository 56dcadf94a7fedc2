@NullMarked
package io.huishu.payment.month;

import org.jspecify.annotations.NullMarked;
