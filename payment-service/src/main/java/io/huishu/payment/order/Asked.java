package io.huishu.payment.order;

/** What WeChat was asked. */
public enum Asked {
    PREPAY("下单"),
    QUERY("查询付款"),
    CLOSE("关闭订单"),
    REFUND("申请退款"),
    REFUND_QUERY("查询退款");

    private final String title;

    Asked(String title) {
        this.title = title;
    }

    /** Its Chinese name. */
    public String title() {
        return title;
    }
}
