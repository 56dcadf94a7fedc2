/** Keeps what each run of a year did. */
@NullMarked
package io.huishu.payment.dues.store;

import org.jspecify.annotations.NullMarked;
