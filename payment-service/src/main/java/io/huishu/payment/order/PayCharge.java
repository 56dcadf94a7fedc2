package io.huishu.payment.order;

import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.charge.ChargeNotOpen;
import io.huishu.payment.charge.ChargeState;
import io.huishu.payment.charge.ChargeView;
import io.huishu.payment.charge.Charges;
import io.huishu.payment.order.WeChatPay.PrepayAnswer;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Begins or takes up again the one open attempt to pay a charge. The intent is committed before WeChat is asked, and no
 * transaction is open while WeChat thinks.
 */
@Component
public class PayCharge {
    private static final int ROUNDS = 3;

    private final Charges charges;
    private final Orders orders;
    private final Payers payers;
    private final WeChatPay weChatPay;
    private final PrepareOrder prepareOrder;
    private final RecordAnswer recordAnswer;
    private final AskWeChat askWeChat;
    private final CloseAttempt closeAttempt;
    private final BusinessTime time;

    public PayCharge(
            Charges charges,
            Orders orders,
            Payers payers,
            WeChatPay weChatPay,
            PrepareOrder prepareOrder,
            RecordAnswer recordAnswer,
            AskWeChat askWeChat,
            CloseAttempt closeAttempt,
            BusinessTime time) {
        this.charges = charges;
        this.orders = orders;
        this.payers = payers;
        this.weChatPay = weChatPay;
        this.prepareOrder = prepareOrder;
        this.recordAnswer = recordAnswer;
        this.askWeChat = askWeChat;
        this.closeAttempt = closeAttempt;
        this.time = time;
    }

    /**
     * @throws ChargeNotOpen when there is nothing to pay any more
     * @throws WeChatSilent when WeChat does not say what it did; the attempt stays, trying again is safe
     * @throws WeChatRefused when WeChat said no
     */
    public PayAnswer pay(String chargeId, String personId, Collection<String> unitIds) {
        ChargeView charge = openCharge(unitIds, chargeId);
        Payer payer = payers.of(personId);
        for (int round = 0; round < ROUNDS; round++) {
            Optional<PayOrder> attempt = attempt(charge, payer);
            if (attempt.isPresent()) {
                return callUp(attempt.get());
            }
            openCharge(unitIds, chargeId);
        }
        throw new AttemptGone(chargeId);
    }

    private ChargeView openCharge(Collection<String> unitIds, String chargeId) {
        ChargeView charge = charges.ofUnits(unitIds, chargeId);
        if (charge.state() != ChargeState.OPEN) {
            throw new ChargeNotOpen(charge.state());
        }
        return charge;
    }

    /** The open attempt where it fits, a new one where there is none; empty after closing one that does not fit. */
    private Optional<PayOrder> attempt(ChargeView charge, Payer payer) {
        PayOrder open = orders.openFor(charge.id()).orElse(null);
        if (open == null) {
            return prepareOrder.prepare(charge, payer);
        }
        if (open.fits(payer, charge.due(), time.now())) {
            return Optional.of(open);
        }
        closeAttempt.close(open, "改由新的支付请求代替");
        return Optional.empty();
    }

    private PayAnswer callUp(PayOrder order) {
        return switch (weChatPay.prepay(order)) {
            case PrepayAnswer.Accepted accepted -> accepted(order, accepted.callUp());
            case PrepayAnswer.Doubtful doubtful -> throw doubtful(order, doubtful.why());
            case PrepayAnswer.Refused refused -> throw refused(order, refused.code());
            case PrepayAnswer.Ended _ -> throw ended(order);
        };
    }

    private PayAnswer accepted(PayOrder order, CallUp callUp) {
        OrderState state =
                recordAnswer.record(order.id(), OrderEvent.ACCEPTED, null).state();
        if (state == OrderState.PAID) {
            throw new ChargeNotOpen(ChargeState.SETTLED);
        }
        if (!state.isOpen()) {
            throw new AttemptGone(order.orderNo());
        }
        return new PayAnswer(order.id(), order.orderNo(), state, order.amount(), callUp);
    }

    private WeChatSilent doubtful(PayOrder order, String why) {
        recordAnswer.record(order.id(), OrderEvent.DOUBTED, why);
        return new WeChatSilent(order.orderNo());
    }

    private WeChatRefused refused(PayOrder order, String code) {
        recordAnswer.record(order.id(), OrderEvent.REFUSED, code);
        return new WeChatRefused(order.orderNo(), code);
    }

    private RuntimeException ended(PayOrder order) {
        OrderState state = askWeChat.ask(order);
        return state == OrderState.PAID ? new ChargeNotOpen(ChargeState.SETTLED) : new AttemptGone(order.orderNo());
    }
}
