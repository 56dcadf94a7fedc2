package io.huishu.member.account;

/** How passwords are kept. */
public interface Passwords {
    String hash(String password);

    boolean matches(String password, String hash);

    /** Takes as long as {@link #matches}, so that an unknown account is not told apart by time. */
    void pretend(String password);
}
