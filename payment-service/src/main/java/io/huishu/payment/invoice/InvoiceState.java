package io.huishu.payment.invoice;

/** Where a request for an invoice stands. */
public enum InvoiceState {
    /** 待开 */
    ASKED,
    /** 已开: the tax bureau's number is noted. */
    ISSUED,
    /** 已退回: may be asked for anew. */
    DECLINED;

    public boolean mayBecome(InvoiceState next) {
        return this == ASKED && next != ASKED;
    }
}
