package io.huishu.member.council;

/**
 * What the resolution says of units that join late in a year. An amount never floats (民发〔2014〕166号), so a late joiner
 * pays the whole amount, and only a resolution can let it count for longer.
 */
public enum LateJoiners {
    /** The year of joining is paid in full and ends with the year. */
    FULL_YEAR,
    /** Who joins from a named month on has paid the next year too. */
    JOIN_LATE_COVERS_NEXT_YEAR
}
