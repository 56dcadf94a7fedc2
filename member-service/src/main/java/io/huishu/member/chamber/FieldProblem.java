package io.huishu.member.chamber;

/** A field and what is wrong with it, in Chinese. */
public record FieldProblem(String field, String reason) {}
