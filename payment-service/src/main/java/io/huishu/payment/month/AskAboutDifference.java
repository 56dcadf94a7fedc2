package io.huishu.payment.month;

import io.huishu.chassis.data.RetryOnDeadlock;
import io.huishu.payment.order.AskWeChat;
import io.huishu.payment.order.Orders;
import io.huishu.payment.refund.CheckRefund;
import io.huishu.payment.refund.Refunds;
import org.springframework.stereotype.Component;

/** Asks WeChat what became of the payment or refund that a difference is about; its answer settles as any other does. */
@Component
public class AskAboutDifference {
    private final Differences differences;
    private final Orders orders;
    private final AskWeChat askWeChat;
    private final Refunds refunds;
    private final CheckRefund checkRefund;
    private final RecordComparison recordComparison;

    public AskAboutDifference(
            Differences differences,
            Orders orders,
            AskWeChat askWeChat,
            Refunds refunds,
            CheckRefund checkRefund,
            RecordComparison recordComparison) {
        this.differences = differences;
        this.orders = orders;
        this.askWeChat = askWeChat;
        this.refunds = refunds;
        this.checkRefund = checkRefund;
        this.recordComparison = recordComparison;
    }

    /**
     * Not in a transaction. The month is compared anew with what WeChat said; where it said nothing the difference stays.
     *
     * @throws DifferenceRefused when it is about nothing that WeChat can be asked for
     * @throws io.huishu.payment.ledger.MonthClosed when its month is closed
     */
    public void ask(String id) {
        Difference difference = differences.get(id);
        switch (difference.subjectKind()) {
            case ORDER -> askWeChat.ask(orders.get(difference.subject()));
            case REFUND -> checkRefund.check(refunds.get(difference.subject()));
            default -> throw DifferenceRefused.notWeChats(difference.cause());
        }
        RetryOnDeadlock.call(() -> recordComparison.record(difference.month()));
    }
}
