package io.huishu.member.person;

/** A representative's seat: whom the roster names for a unit. */
public record Seat(String unitId, String representative) {}
