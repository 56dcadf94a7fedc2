package io.huishu.payment.charge;

import io.huishu.chassis.money.Money;
import org.jspecify.annotations.Nullable;

/** What became of money that came for a charge. */
public sealed interface Reception {
    /**
     * Nothing is due any more.
     *
     * @param receiptNo null for a fee, and while no receipt book has a number left
     * @param left what exceeded the sum that was due; it still belongs to the payer
     */
    record Settled(@Nullable String receiptNo, Money left) implements Reception {}

    /** Taken in whole, and more is due. */
    record Partly(Money stillDue) implements Reception {}

    /** Nothing was taken and nothing written: nobody owes this any more. */
    record NotOpen(ChargeState state) implements Reception {}
}
