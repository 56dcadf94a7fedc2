@NullMarked
package io.huishu.payment.dues;

import org.jspecify.annotations.NullMarked;
