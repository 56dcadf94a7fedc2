package io.huishu.event.registration;

import io.huishu.chassis.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What payment-service does with fees. Never called in a transaction. */
public interface Fees {
    /**
     * Charges the unit for a registration; the same registration is charged once however often this is asked.
     *
     * @return the charge's id
     * @throws io.huishu.chassis.problem.Unavailable when nobody knows whether it was done
     * @throws FeeNotPossible when it was refused
     */
    String raise(FeeAsk ask);

    /**
     * Tells that the place was given up: an open charge is cancelled, of a paid one the sum goes back. Repeating it is
     * safe.
     *
     * @param back how much of a paid fee goes back; null leaves a paid fee as it is, so that the place can be looked for
     * @throws io.huishu.chassis.problem.Unavailable when nobody knows whether it was done
     */
    GivenUp giveUp(String registrationId, @Nullable Money back, String why);

    /**
     * @param payUntil no payment is begun after it; null for no such limit
     * @param dueOn shown as the day it is due
     */
    record FeeAsk(
            String registrationId,
            String activityId,
            String unitId,
            @Nullable String personId,
            String subject,
            Money amount,
            LocalDate dueOn,
            @Nullable Instant payUntil) {}

    /** What giving up came to. */
    sealed interface GivenUp {
        /** Nothing was paid, and nothing can be paid any more. */
        record Cancelled() implements GivenUp {}

        /** It had been paid and was left so. */
        record Paid() implements GivenUp {}

        /**
         * It had been paid.
         *
         * @param back what goes back, in all
         * @param byOffice the part of it that had not come through WeChat: only the office can pay it out
         */
        record GoesBack(Money back, Money byOffice) implements GivenUp {}
    }
}
