@NullMarked
package io.huishu.payment.credential;

import org.jspecify.annotations.NullMarked;
