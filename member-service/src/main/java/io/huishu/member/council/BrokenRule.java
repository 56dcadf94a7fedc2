package io.huishu.member.council;

/**
 * A rule of the dues regulations that was not kept.
 *
 * @param rule its name, Chinese
 * @param reason what was found, Chinese
 */
public record BrokenRule(String rule, String reason) {}
