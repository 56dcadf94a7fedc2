package io.huishu.payment.bank.store;

/** A kept layout as the table has it, the columns as JSON. */
record LayoutRecord(String id, String columns) {}
