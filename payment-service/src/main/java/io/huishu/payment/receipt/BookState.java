package io.huishu.payment.receipt;

/** Where a book stands; an ended book never opens again. */
public enum BookState {
    /** 在用 */
    OPEN,
    /** 已用完: its last number is given. */
    USED_UP,
    /** 已停用: closed with numbers left. */
    CLOSED;

    public boolean mayBecome(BookState next) {
        return this == OPEN && next != OPEN;
    }
}
