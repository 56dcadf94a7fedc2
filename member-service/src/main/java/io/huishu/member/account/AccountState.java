package io.huishu.member.account;

/** Whether an account may be signed in to. */
public enum AccountState {
    ACTIVE,
    DISABLED
}
