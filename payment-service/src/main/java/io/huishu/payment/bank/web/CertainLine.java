package io.huishu.payment.bank.web;

import io.huishu.payment.bank.LineView;
import io.huishu.payment.bank.Suggestion;

/** A line of which it is certain whose money it is. */
public record CertainLine(LineView line, Suggestion suggestion) {}
