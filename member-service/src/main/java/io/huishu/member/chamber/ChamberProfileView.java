package io.huishu.member.chamber;

/** What staff may change about how their chamber shows itself. */
public record ChamberProfileView(String name, String slogan, String brand) {}
