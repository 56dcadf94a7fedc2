package io.huishu.sandbox.refund;

/** The money a merchant has at WeChat. */
public interface Purse {

    /** Fen that refunds may take; refunds under way are already off. */
    long available(String mchid);
}
