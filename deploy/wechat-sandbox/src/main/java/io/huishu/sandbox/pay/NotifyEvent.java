package io.huishu.sandbox.pay;

/** What a notify tells. */
public enum NotifyEvent {
    PAID("TRANSACTION.SUCCESS", "支付成功", "transaction"),
    REFUNDED("REFUND.SUCCESS", "退款成功", "refund"),
    REFUND_ABNORMAL("REFUND.ABNORMAL", "退款异常", "refund"),
    REFUND_CLOSED("REFUND.CLOSED", "退款关闭", "refund");

    private final String type;
    private final String summary;
    private final String original;

    NotifyEvent(String type, String summary, String original) {
        this.type = type;
        this.summary = summary;
        this.original = original;
    }

    /** {@code event_type} of the envelope. */
    public String type() {
        return type;
    }

    String summary() {
        return summary;
    }

    /** {@code original_type} of the resource. */
    String original() {
        return original;
    }
}
