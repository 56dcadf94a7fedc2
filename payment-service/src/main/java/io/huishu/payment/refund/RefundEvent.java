package io.huishu.payment.refund;

/** What can happen to a refund. */
public enum RefundEvent {
    /** Staff asked for it, and the sum needs no second person. */
    SUBMITTED,
    /** Staff asked for it, and the sum needs a second person. */
    SUBMITTED_OVER_LIMIT,
    /** The second person agreed. */
    AGREED,
    /** The second person did not agree, and it stays a task, because the money is owed back. */
    SENT_BACK,
    /** It was turned down or given up; nothing is owed back. */
    REJECTED,
    /** WeChat is about to be asked. */
    ASKED,
    /** WeChat took it. */
    ACCEPTED,
    /** WeChat said no and has no such refund. */
    REFUSED,
    /** WeChat says that the money reached the payer. */
    SUCCEEDED,
    /** WeChat says that the payer's card cannot take the money. */
    FAILED,
    /** WeChat says that it will not pay it out. */
    CLOSED,
    /** Staff wants WeChat to be asked again, with the same number. */
    RETRIED,
    /** The office paid it out itself. */
    PAID_OFFLINE,
    /** WeChat paid it out because somebody asked on WeChat's own merchant pages. */
    DONE_OUTSIDE
}
