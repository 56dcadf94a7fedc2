package io.huishu.notify.official;

/**
 * What the official account needs to know of its chamber.
 *
 * @param code the word in the chamber's addresses
 */
public record KnownChamber(String code, String name) {}
