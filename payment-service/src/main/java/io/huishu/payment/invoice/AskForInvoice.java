package io.huishu.payment.invoice;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.problem.Missing;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.charge.Charge;
import io.huishu.payment.charge.ChargeKind;
import io.huishu.payment.charge.ChargeState;
import io.huishu.payment.charge.Charges;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A member asks for a tax invoice over a fee that its unit has paid. */
@Component
public class AskForInvoice {
    private final Charges charges;
    private final Invoices invoices;
    private final BusinessTime time;
    private final Ids ids;

    public AskForInvoice(Charges charges, Invoices invoices, BusinessTime time, Ids ids) {
        this.charges = charges;
        this.invoices = invoices;
        this.time = time;
        this.ids = ids;
    }

    /**
     * @param units the units the member acts for
     * @return the request's id
     * @throws InvoiceRefused for dues, for a fee that is not paid or was paid back, and for the second request
     * @throws Missing when none of the units has this charge
     */
    @Transactional
    public String ask(List<String> units, String chargeId, String title, TaxNumber taxNumber, String personId) {
        Charge charge = charges.lock(chargeId);
        if (!units.contains(charge.unitId())) {
            throw new Missing("charge.missing", "这笔应缴款项");
        }
        check(charge);
        if (invoices.isAsked(chargeId)) {
            throw InvoiceRefused.askedAlready();
        }
        Invoice invoice = Invoice.ask(ids.next(), charge, title, taxNumber, personId, time.now());
        invoices.add(invoice);
        return invoice.id();
    }

    private static void check(Charge charge) {
        if (charge.kind() != ChargeKind.FEE) {
            throw InvoiceRefused.dues();
        }
        if (charge.state() != ChargeState.SETTLED) {
            throw charge.state() == ChargeState.REVERSED ? InvoiceRefused.nothingLeft() : InvoiceRefused.notPaid();
        }
        if (!charge.received().minus(charge.refunded()).isPositive()) {
            throw InvoiceRefused.nothingLeft();
        }
    }
}
