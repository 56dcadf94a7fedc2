@NullMarked
package io.huishu.payment.standard;

import org.jspecify.annotations.NullMarked;
