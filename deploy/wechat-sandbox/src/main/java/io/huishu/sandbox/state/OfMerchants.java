package io.huishu.sandbox.state;

/** Keeps things that belong to single merchants. */
public interface OfMerchants {

    /** What happened to this merchant is forgotten; the merchant and its keys stay. */
    void forget(String mchid);
}
