package io.huishu.payment.refund;

import io.huishu.chassis.data.RetryOnDeadlock;
import io.huishu.payment.order.WeChatRefunds;
import io.huishu.payment.order.WeChatRefunds.RefundAnswer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The next step at WeChat of one refund: asks for it, or what became of it. */
@Component
public class CheckRefund {
    private static final Logger log = LoggerFactory.getLogger(CheckRefund.class);

    private final WeChatRefunds weChat;
    private final SendRefund send;
    private final RecordRefund record;

    CheckRefund(WeChatRefunds weChat, SendRefund send, RecordRefund record) {
        this.weChat = weChat;
        this.send = send;
        this.record = record;
    }

    public void check(Refund refund) {
        if (refund.state() == RefundState.APPROVED) {
            send.send(refund.id());
            return;
        }
        switch (weChat.query(refund.toAsk())) {
            case RefundAnswer.Told told -> RetryOnDeadlock.call(() -> record.told(refund.id(), told.proof()));
            case RefundAnswer.Absent _ -> absent(refund);
            case RefundAnswer.Refused refused ->
                log.warn("WeChat refuses to say what became of refund {}: {}", refund.refundNo(), refused.code());
            case RefundAnswer.Silent silent ->
                log.warn("WeChat does not say what became of refund {}: {}", refund.refundNo(), silent.why());
        }
    }

    /** The request never arrived; the same number makes asking again safe. */
    private void absent(Refund refund) {
        if (refund.state() == RefundState.SENT) {
            send.send(refund.id());
        } else {
            log.error("WeChat had taken refund {} and now does not know it", refund.refundNo());
        }
    }
}
