package io.huishu.sandbox.pay;

/**
 * What a merchant is to be told: the resource before sealing, where it goes, and the serial of the key that signs it.
 * {@code key} names the notify; one key is told once.
 */
public record Letter(String key, String mchid, NotifyEvent event, String url, String signBy, Record resource) {

    /** A paid order; refunds since then do not change what its notify says. */
    static Letter paid(Order order, TradeView trade) {
        return new Letter(order.key(), order.mchid(), NotifyEvent.PAID, order.notifyUrl(), order.signBy(), trade);
    }
}
