package io.huishu.payment.receipt;

/** Where a receipt stands; every edge is named in {@link #mayBecome}. */
public enum ReceiptState {
    /** 待编号: its charge is settled, but no open book had a number left. */
    WAITING,
    /** 已开具 */
    ISSUED,
    /** 已作废: its number stays used. */
    VOID,
    /** 已撤回: never numbered, its charge is no longer settled. */
    WITHDRAWN;

    public boolean mayBecome(ReceiptState next) {
        return switch (this) {
            case WAITING -> next == ISSUED || next == WITHDRAWN;
            case ISSUED -> next == VOID;
            case VOID, WITHDRAWN -> false;
        };
    }
}
