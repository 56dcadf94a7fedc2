@NullMarked
package io.huishu.payment.unit;

import org.jspecify.annotations.NullMarked;
