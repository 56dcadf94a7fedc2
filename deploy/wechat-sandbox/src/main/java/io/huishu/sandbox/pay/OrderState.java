package io.huishu.sandbox.pay;

/** WeChat's trade_state of a JSAPI order. */
public enum OrderState {
    NOTPAY("订单未支付"),
    SUCCESS("支付成功"),
    /** Paid, and at least one refund was accepted. */
    REFUND("转入退款"),
    CLOSED("订单已关闭");

    private final String meaning;

    OrderState(String meaning) {
        this.meaning = meaning;
    }

    public String meaning() {
        return meaning;
    }

    /** Money has come, whatever was given back since. */
    public boolean isPaid() {
        return this == SUCCESS || this == REFUND;
    }
}
