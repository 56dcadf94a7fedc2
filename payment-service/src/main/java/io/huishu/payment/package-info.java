/** Charges, WeChat Pay orders and receipts: every fen, once. */
@NullMarked
package io.huishu.payment;

import org.jspecify.annotations.NullMarked;
