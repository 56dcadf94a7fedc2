package io.huishu.payment.order.web;

/**
 * What WeChat reads when a notice was not taken; it will come again.
 *
 * @param code always {@code FAIL}
 */
public record NoticeAnswer(String code, String message) {
    static NoticeAnswer fail(String message) {
        return new NoticeAnswer("FAIL", message);
    }
}
