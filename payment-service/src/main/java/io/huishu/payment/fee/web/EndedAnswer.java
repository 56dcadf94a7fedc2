package io.huishu.payment.fee.web;

import io.huishu.chassis.money.Money;
import io.huishu.payment.fee.Ended;

/**
 * What giving up came to.
 *
 * @param state {@code CANCELLED}: nothing was paid; {@code PAID}: it was and is left so; {@code GOES_BACK}
 * @param back what is on its way back through WeChat
 * @param byOffice what the office has to pay out, since it had not come through WeChat
 */
public record EndedAnswer(String state, Money back, Money byOffice) {
    static EndedAnswer of(Ended ended) {
        return switch (ended) {
            case Ended.Cancelled _ -> new EndedAnswer("CANCELLED", Money.ZERO, Money.ZERO);
            case Ended.Paid _ -> new EndedAnswer("PAID", Money.ZERO, Money.ZERO);
            case Ended.GoesBack back -> new EndedAnswer("GOES_BACK", back.back(), back.byOffice());
        };
    }
}
