package io.huishu.payment.refund;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where a refund stands. The table below holds every edge; what is not in it does not happen.
 *
 * <p>Money that WeChat has paid out is never denied: every state that WeChat can have heard of has an edge for success,
 * also the closed and the rejected one. Where the office had paid already, the edge leads to PAID_TWICE, a task.
 */
public enum RefundState {
    /** 待处理: money that is owed back and waits for staff's click. */
    PROPOSED,
    /** 待线下退款: it had not come through WeChat, so the office is to pay it out. */
    OFFICE_DUE,
    /** 待审批: waits for a second person. */
    AWAITING_APPROVAL,
    /** 已批准: WeChat is to be asked. */
    APPROVED,
    /** 已提交: WeChat was asked; what it did may not be known. */
    SENT,
    /** 退款中: WeChat took it. */
    PROCESSING,
    /** 已退款. */
    SUCCESS,
    /** 退款异常: the payer's card cannot take it; a person has to see to it. */
    ABNORMAL,
    /** 未退成: WeChat refused or closed it; a person has to see to it. */
    CLOSED,
    /** 已线下退款: the office paid it out. */
    PAID_OFFLINE,
    /** 重复退款: the office paid it out, and then WeChat did; one of the two is to be got back. */
    PAID_TWICE,
    /** 已驳回. */
    REJECTED;

    private static final Map<RefundState, Map<RefundEvent, RefundState>> EDGES = new EnumMap<>(Map.of(
            PROPOSED,
            Map.of(
                    RefundEvent.SUBMITTED, APPROVED,
                    RefundEvent.SUBMITTED_OVER_LIMIT, AWAITING_APPROVAL,
                    RefundEvent.DONE_OUTSIDE, SUCCESS),
            OFFICE_DUE,
            Map.of(
                    RefundEvent.PAID_OFFLINE, PAID_OFFLINE,
                    RefundEvent.REJECTED, REJECTED),
            AWAITING_APPROVAL,
            Map.of(
                    RefundEvent.AGREED, APPROVED,
                    RefundEvent.SENT_BACK, PROPOSED,
                    RefundEvent.REJECTED, REJECTED,
                    RefundEvent.DONE_OUTSIDE, SUCCESS),
            APPROVED,
            Map.of(
                    RefundEvent.ASKED, SENT,
                    RefundEvent.SUCCEEDED, SUCCESS,
                    RefundEvent.DONE_OUTSIDE, SUCCESS),
            SENT,
            Map.of(
                    RefundEvent.ASKED, SENT,
                    RefundEvent.ACCEPTED, PROCESSING,
                    RefundEvent.REFUSED, CLOSED,
                    RefundEvent.SUCCEEDED, SUCCESS,
                    RefundEvent.FAILED, ABNORMAL,
                    RefundEvent.CLOSED, CLOSED),
            PROCESSING,
            Map.of(
                    RefundEvent.ACCEPTED, PROCESSING,
                    RefundEvent.SUCCEEDED, SUCCESS,
                    RefundEvent.FAILED, ABNORMAL,
                    RefundEvent.CLOSED, CLOSED),
            ABNORMAL,
            Map.of(
                    RefundEvent.RETRIED, APPROVED,
                    RefundEvent.PAID_OFFLINE, PAID_OFFLINE,
                    RefundEvent.SUCCEEDED, SUCCESS,
                    RefundEvent.CLOSED, CLOSED,
                    RefundEvent.DONE_OUTSIDE, SUCCESS),
            CLOSED,
            Map.of(
                    RefundEvent.RETRIED, APPROVED,
                    RefundEvent.PAID_OFFLINE, PAID_OFFLINE,
                    RefundEvent.REJECTED, REJECTED,
                    RefundEvent.SUCCEEDED, SUCCESS,
                    RefundEvent.DONE_OUTSIDE, SUCCESS),
            PAID_OFFLINE,
            Map.of(RefundEvent.SUCCEEDED, PAID_TWICE),
            REJECTED,
            Map.of(RefundEvent.SUCCEEDED, SUCCESS)));

    /** Where the event leads from here; empty when it cannot happen here. */
    public Optional<RefundState> on(RefundEvent event) {
        return Optional.ofNullable(EDGES.get(this)).map(edges -> edges.get(event));
    }

    /** Whether WeChat is to be asked for it, or about it. */
    boolean isAtWeChat() {
        return this == APPROVED || this == SENT || this == PROCESSING;
    }
}
