package io.huishu.member.council;

/**
 * A rule of the dues regulations that was not kept.
 *
 * @param rule its name, Chinese
 * @param reason what was found, Chinese
 * @param source where the rule stands, Chinese
 * @param remedy what to do about it, Chinese
 */
public record BrokenRule(String rule, String reason, String source, String remedy) {}
