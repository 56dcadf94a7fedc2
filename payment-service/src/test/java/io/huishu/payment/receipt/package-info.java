@NullMarked
package io.huishu.payment.receipt;

import org.jspecify.annotations.NullMarked;
