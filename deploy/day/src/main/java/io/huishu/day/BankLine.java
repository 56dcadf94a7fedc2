package io.huishu.day;

import java.time.LocalDate;

/**
 * Money that came to the chamber's bank account.
 *
 * @param no the bank's own number of it, which makes it one line however often it is imported
 */
record BankLine(LocalDate day, String payer, long fen, String memo, String no) {}
