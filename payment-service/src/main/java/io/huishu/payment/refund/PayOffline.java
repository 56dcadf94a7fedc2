package io.huishu.payment.refund;

import io.huishu.chassis.data.RetryOnDeadlock;
import io.huishu.chassis.problem.Invalid;
import io.huishu.chassis.problem.Unavailable;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.charge.RefundWay;
import io.huishu.payment.order.WeChatRefunds;
import io.huishu.payment.order.WeChatRefunds.RefundAnswer;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * The office pays out what WeChat could not, or never had. Of a payment by WeChat, WeChat is asked once more before, so that
 * nothing goes back twice.
 */
@Component
public class PayOffline {
    private final Refunds refunds;
    private final WeChatRefunds weChat;
    private final RecordRefund record;
    private final RecordOffline recordOffline;
    private final BusinessTime time;

    PayOffline(
            Refunds refunds,
            WeChatRefunds weChat,
            RecordRefund record,
            RecordOffline recordOffline,
            BusinessTime time) {
        this.refunds = refunds;
        this.weChat = weChat;
        this.record = record;
        this.recordOffline = recordOffline;
        this.time = time;
    }

    /**
     * @param reference the bank's number or a voucher's
     * @throws RefundStateForbids unless it was closed or is abnormal, at WeChat too, or is the office's from the start
     * @throws io.huishu.payment.ledger.MonthClosed for a day that is closed
     */
    public void pay(String id, RefundWay way, LocalDate on, String reference, Actor who) {
        if (way == RefundWay.WECHAT) {
            throw new Invalid("refund.offline-way", "线下退款只能选转账或现金。");
        }
        if (on.isAfter(time.today())) {
            throw new Invalid("refund.paid-in-future", "退款日期不能晚于今天。");
        }
        Refund refund = refunds.get(id);
        requireOffline(refund.state());
        if (refund.orderId() != null) {
            askOnceMore(refund);
        }
        RetryOnDeadlock.call(() -> recordOffline.record(id, way, on, reference.strip(), who));
    }

    private void askOnceMore(Refund refund) {
        switch (weChat.query(refund.toAsk())) {
            case RefundAnswer.Absent _ -> {}
            case RefundAnswer.Told told -> {
                switch (told.proof().status()) {
                    case CLOSED, ABNORMAL -> {}
                    case PROCESSING -> throw new RefundStateForbids(RefundState.PROCESSING);
                    case SUCCESS -> requireOffline(RetryOnDeadlock.call(() -> record.told(refund.id(), told.proof())));
                }
            }
            case RefundAnswer.Refused _, RefundAnswer.Silent _ ->
                throw new Unavailable("refund.unknown", "微信支付暂时没有给出明确答复，请稍后再登记，以免重复退款。");
        }
    }

    private static void requireOffline(RefundState state) {
        if (state.on(RefundEvent.PAID_OFFLINE).isEmpty()) {
            throw new RefundStateForbids(state);
        }
    }
}
