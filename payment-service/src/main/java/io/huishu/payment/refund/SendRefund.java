package io.huishu.payment.refund;

import io.huishu.chassis.data.RetryOnDeadlock;
import io.huishu.payment.order.RefundAsk;
import io.huishu.payment.order.WeChatRefunds;
import io.huishu.payment.order.WeChatRefunds.RefundAnswer;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks WeChat for an approved refund. The intent is committed before, no transaction is open while WeChat thinks, and the
 * number stays the same however often it is asked. Silence leaves the refund where it is; the janitor asks what became of
 * it. Only a no together with "no such refund" is a no: an earlier request may have been taken.
 */
@Component
public class SendRefund {
    private static final Logger log = LoggerFactory.getLogger(SendRefund.class);

    private final BeginSending begin;
    private final WeChatRefunds weChat;
    private final RecordRefund record;

    SendRefund(BeginSending begin, WeChatRefunds weChat, RecordRefund record) {
        this.begin = begin;
        this.weChat = weChat;
        this.record = record;
    }

    /** Does nothing when the refund is not to be sent now. */
    public void send(String id) {
        Optional<RefundAsk> ask = RetryOnDeadlock.call(() -> begin.begin(id));
        ask.ifPresent(each -> take(id, each, weChat.refund(each)));
    }

    private void take(String id, RefundAsk ask, RefundAnswer answer) {
        switch (answer) {
            case RefundAnswer.Told told -> RetryOnDeadlock.call(() -> record.told(id, told.proof()));
            case RefundAnswer.Refused refused -> makeSure(id, ask, refused.code());
            case RefundAnswer.Absent _ -> log.warn("WeChat does not know refund {}", ask.refundNo());
            case RefundAnswer.Silent silent ->
                log.warn("WeChat does not say what it did with refund {}: {}", ask.refundNo(), silent.why());
        }
    }

    private void makeSure(String id, RefundAsk ask, String code) {
        switch (weChat.query(ask)) {
            case RefundAnswer.Told told -> RetryOnDeadlock.call(() -> record.told(id, told.proof()));
            case RefundAnswer.Absent _ -> RetryOnDeadlock.call(() -> record.refused(id, code));
            case RefundAnswer.Refused _ -> log.warn("WeChat refuses to say what it did with refund {}", ask.refundNo());
            case RefundAnswer.Silent silent ->
                log.warn("WeChat refused refund {} with {} and then said {}", ask.refundNo(), code, silent.why());
        }
    }
}
