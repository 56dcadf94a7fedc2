package io.huishu.notify.notice.remote;

import io.huishu.chassis.fact.Envelope;
import io.huishu.chassis.fact.FactHandler;
import io.huishu.notify.notice.SentReceipt;
import io.huishu.notify.notice.TellReceiptSent;
import org.springframework.stereotype.Component;

@Component
class ReceiptSentAgainListener implements FactHandler<ReceiptSentAgain> {
    private final TellReceiptSent tell;

    ReceiptSentAgainListener(TellReceiptSent tell) {
        this.tell = tell;
    }

    @Override
    public String topic() {
        return "payment-facts";
    }

    @Override
    public String type() {
        return "receipt.sent-again.v1";
    }

    @Override
    public Class<ReceiptSentAgain> payload() {
        return ReceiptSentAgain.class;
    }

    @Override
    public void handle(ReceiptSentAgain fact, Envelope envelope) {
        tell.tell(new SentReceipt(fact.sendingId(), fact.number(), fact.unitId(), fact.subject(), fact.amount()));
    }
}
