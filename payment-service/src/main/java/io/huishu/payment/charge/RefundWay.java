package io.huishu.payment.charge;

import io.huishu.payment.ledger.MovementKind;

/** How money goes back to whom it came from. */
public enum RefundWay {
    WECHAT(
            MovementKind.DUES_REFUNDED,
            MovementKind.FEE_REFUNDED,
            MovementKind.SURPLUS_REFUNDED,
            MovementKind.WECHAT_UNDONE),
    BANK(
            MovementKind.DUES_REFUNDED_BY_BANK,
            MovementKind.FEE_REFUNDED_BY_BANK,
            MovementKind.SURPLUS_REFUNDED_BY_BANK,
            MovementKind.TRANSFER_UNDONE),
    CASH(
            MovementKind.DUES_REFUNDED_IN_CASH,
            MovementKind.FEE_REFUNDED_IN_CASH,
            MovementKind.SURPLUS_REFUNDED_IN_CASH,
            MovementKind.CASH_UNDONE);

    private final MovementKind ofDues;
    private final MovementKind ofFee;
    private final MovementKind ofSurplus;
    private final MovementKind ofOpen;

    RefundWay(MovementKind ofDues, MovementKind ofFee, MovementKind ofSurplus, MovementKind ofOpen) {
        this.ofDues = ofDues;
        this.ofFee = ofFee;
        this.ofSurplus = ofSurplus;
        this.ofOpen = ofOpen;
    }

    /** How giving back of a charge is booked: of an open one, so that it is owed again. */
    MovementKind of(Charge charge) {
        if (charge.isOpen()) {
            return ofOpen;
        }
        return charge.kind() == ChargeKind.DUES ? ofDues : ofFee;
    }

    /** How giving back money that met no charge is booked. */
    public MovementKind ofSurplus() {
        return ofSurplus;
    }
}
