package io.huishu.member.intake;

/** How far an import is. */
public enum ImportState {
    CHECKED,
    COMMITTED,
    WITHDRAWN
}
