@NullMarked
package io.huishu.payment.bank;

import org.jspecify.annotations.NullMarked;
