@NullMarked
package io.huishu.payment.arrears;

import org.jspecify.annotations.NullMarked;
