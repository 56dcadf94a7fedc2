package io.huishu.payment.invoice;

import io.huishu.chassis.time.BusinessTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Staff sends a request back, for example because its title is wrong; the member may ask anew. */
@Component
public class DeclineInvoice {
    private final Invoices invoices;
    private final BusinessTime time;

    public DeclineInvoice(Invoices invoices, BusinessTime time) {
        this.invoices = invoices;
        this.time = time;
    }

    /** @throws InvoiceRefused when it is answered already */
    @Transactional
    public void decline(String id, String reason, String by) {
        Invoice invoice = invoices.hold(id);
        invoice.declined(reason, by, time.now());
        invoices.save(invoice);
    }
}
