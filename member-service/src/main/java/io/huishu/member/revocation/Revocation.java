package io.huishu.member.revocation;

import org.jspecify.annotations.Nullable;

/**
 * One mark.
 *
 * @param chamber null for the platform's operator
 * @param subject an account's or person's id, or {@code *} for the whole chamber
 * @param epoch seconds; tokens with a lower one are refused
 */
public record Revocation(@Nullable String chamber, String subject, long epoch) {
    /** Every subject of a chamber. */
    public static final String EVERYBODY = "*";
}
