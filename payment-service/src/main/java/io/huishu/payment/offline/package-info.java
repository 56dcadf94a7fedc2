/** Decides what the office takes itself (线下收款): cash, transfers and cheques, each with its voucher; and undoes it. */
@NullMarked
package io.huishu.payment.offline;

import org.jspecify.annotations.NullMarked;
