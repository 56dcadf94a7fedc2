@NullMarked
package io.huishu.payment.bill;

import org.jspecify.annotations.NullMarked;
