package io.huishu.payment.order;

/** What WeChat's answer came to, in one word for the machine and one phrase for people. */
public enum Said {
    ACCEPTED("已受理"),
    PAID("已支付"),
    NOT_PAID("还没有支付"),
    ENDED("已支付或已关闭"),
    CLOSED("已关闭"),
    ABSENT("微信没有这笔记录"),
    REFUSED("微信没有受理"),
    SILENT("没有明确答复"),
    PROCESSING("退款处理中"),
    REFUNDED("退款成功"),
    ABNORMAL("退款异常，需人工处理");

    private final String phrase;

    Said(String phrase) {
        this.phrase = phrase;
    }

    /** For people, in Chinese. */
    public String phrase() {
        return phrase;
    }
}
