package io.huishu.member.council.store;

/** One broken rule of a historic standard as the SQL reads it. */
record FaultRow(String standardId, String rule, String reason, String source, String remedy) {}
