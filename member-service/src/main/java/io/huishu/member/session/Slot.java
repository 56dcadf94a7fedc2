package io.huishu.member.session;

/** What a key that signs, or will, is there for; a retired key has none. */
public enum Slot {
    NEXT,
    CURRENT
}
