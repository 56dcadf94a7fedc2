package io.huishu.payment.invoice;

import io.huishu.chassis.problem.Invalid;
import io.huishu.chassis.time.BusinessTime;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Staff notes that the invoice was issued at the tax bureau. */
@Component
public class IssueInvoice {
    private final Invoices invoices;
    private final BusinessTime time;

    public IssueInvoice(Invoices invoices, BusinessTime time) {
        this.invoices = invoices;
        this.time = time;
    }

    /**
     * @param number the tax bureau's, once in a chamber
     * @throws InvoiceRefused when it is answered already or the number stands on another
     * @throws Invalid for a day to come
     */
    @Transactional
    public void issue(String id, String number, LocalDate on, String by) {
        if (on.isAfter(time.today())) {
            throw new Invalid("invoice.issued-in-future", "开票日期不能晚于今天。");
        }
        Invoice invoice = invoices.hold(id);
        if (invoices.isTaken(number)) {
            throw InvoiceRefused.numberTaken();
        }
        invoice.issued(number, on, by, time.now());
        invoices.save(invoice);
    }
}
