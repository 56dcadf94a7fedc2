package io.huishu.payment.bank.web;

import io.huishu.payment.bank.StatementColumn;
import io.huishu.payment.bank.StatementView;
import java.util.List;

/** One import with the meaning of its columns. */
public record StatementDetail(StatementView statement, List<StatementColumn> columns) {}
