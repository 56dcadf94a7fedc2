@NullMarked
package io.huishu.payment.charge;

import org.jspecify.annotations.NullMarked;
