@NullMarked
package io.huishu.payment;

import org.jspecify.annotations.NullMarked;
