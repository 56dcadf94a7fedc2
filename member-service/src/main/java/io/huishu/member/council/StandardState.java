package io.huishu.member.council;

/** Where a dues standard stands. */
public enum StandardState {
    ADOPTED
}
