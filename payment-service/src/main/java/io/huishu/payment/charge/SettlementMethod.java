package io.huishu.payment.charge;

import io.huishu.payment.ledger.MovementKind;

/** How money came, and how it is booked. */
public enum SettlementMethod {
    WECHAT(MovementKind.WECHAT_RECEIVED),
    CASH(MovementKind.CASH_RECEIVED),
    TRANSFER(MovementKind.TRANSFER_RECEIVED),
    CHEQUE(MovementKind.CHEQUE_RECEIVED),
    /** The unit's own balance. */
    CREDIT(MovementKind.CREDIT_USED);

    private final MovementKind movement;

    SettlementMethod(MovementKind movement) {
        this.movement = movement;
    }

    public MovementKind movement() {
        return movement;
    }
}
