package io.huishu.payment.credential;

/** Tries keys on WeChat Pay by real signed calls that move no money. Never called in a transaction. */
public interface KeyCheck {
    KeyChecked check(MerchantKeys keys);
}
