/**
 * Decides what WeChat's bills of a day (交易账单、资金账单) say: fetched, proven by their hash, read to the fen, kept line by
 * line; a bill that changed after it was read is noted.
 */
@NullMarked
package io.huishu.payment.bill;

import org.jspecify.annotations.NullMarked;
