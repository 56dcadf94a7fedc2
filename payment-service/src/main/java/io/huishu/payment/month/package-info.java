/**
 * Decides whether a month's money agrees (三账合一): charges and ledger, WeChat's bills, bank lines and receipts compared day
 * by day, every difference a task with its cause; the month closes at zero and opens again only by two people.
 */
@NullMarked
package io.huishu.payment.month;

import org.jspecify.annotations.NullMarked;
