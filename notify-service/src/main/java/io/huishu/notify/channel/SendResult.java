package io.huishu.notify.channel;

/** What WeChat said to a message. */
public sealed interface SendResult {
    record Sent() implements SendResult {}

    /** @param reason Chinese, as staff will read it */
    record Refused(String reason) implements SendResult {}

    /** The member has allowed none, or no more. */
    record NotAllowed() implements SendResult {}

    /** It did not reach WeChat, or WeChat says to try later. */
    record Later(String reason) implements SendResult {}

    /** The message went out and nothing came back: it may have arrived. */
    record Unclear() implements SendResult {}
}
