package io.huishu.notify.notice;

/** What WeChat said to a message. */
public sealed interface SendResult {
    record Sent() implements SendResult {}

    /** @param reason Chinese, as staff will read it */
    record Refused(String reason) implements SendResult {}

    /** The member has allowed none, or no more. */
    record NotAllowed() implements SendResult {}

    /** Nothing was said, or to try later. */
    record Later(String reason) implements SendResult {}
}
