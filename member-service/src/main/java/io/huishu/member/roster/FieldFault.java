package io.huishu.member.roster;

/** What is wrong with one field, in Chinese without a full stop. */
public record FieldFault(RosterField field, String reason) {}
