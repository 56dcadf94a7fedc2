package io.huishu.day;

/**
 * One line of a roster as a secretary keeps it.
 *
 * @param joinedOn in whatever form she wrote it
 */
public record RosterLine(
        String name,
        String creditCode,
        String representative,
        String title,
        String phone,
        String tier,
        String joinedOn) {}
