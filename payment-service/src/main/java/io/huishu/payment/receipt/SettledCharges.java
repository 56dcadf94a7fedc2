package io.huishu.payment.receipt;

/** For which charges a receipt may stand, and for how much; the room of the charges answers. */
public interface SettledCharges {
    /**
     * Holds the charge until the transaction ends, before any receipt of it is held.
     *
     * @throws ReceiptRefused when it is no settled dues, or when what was paid is not what the standard asks less the
     *     reductions that were decided
     */
    ReceiptBasis hold(String chargeId);
}
