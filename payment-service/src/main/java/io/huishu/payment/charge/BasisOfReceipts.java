package io.huishu.payment.charge;

import io.huishu.chassis.money.Money;
import io.huishu.payment.receipt.ReceiptBasis;
import io.huishu.payment.receipt.ReceiptRefused;
import io.huishu.payment.receipt.SettledCharges;
import io.huishu.payment.standard.Standards;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Says for which charges another receipt may be issued: settled dues, paid as the standard asks less reductions. */
@Component
public class BasisOfReceipts implements SettledCharges {
    private final Charges charges;
    private final Standards standards;

    public BasisOfReceipts(Charges charges, Standards standards) {
        this.charges = charges;
        this.standards = standards;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public ReceiptBasis hold(String chargeId) {
        Charge charge = charges.lock(chargeId);
        Integer year = charge.duesYear();
        if (charge.kind() != ChargeKind.DUES || year == null) {
            throw ReceiptRefused.fee();
        }
        if (charge.state() != ChargeState.SETTLED) {
            throw ReceiptRefused.notSettled();
        }
        Money paid = charge.received().minus(charge.refunded());
        Money asked = charge.amount().minus(charge.reduced());
        if (!paid.equals(asked)) {
            throw ReceiptRefused.amount(paid, asked);
        }
        if (!standards.ask(year, charge.tier(), charge.amount())) {
            throw ReceiptRefused.notByStandard(charge.tier(), charge.amount());
        }
        return charge.receiptBasis();
    }
}
