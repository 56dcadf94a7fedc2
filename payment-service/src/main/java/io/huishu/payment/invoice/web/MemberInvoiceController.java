package io.huishu.payment.invoice.web;

import io.huishu.chassis.idempotency.Idempotent;
import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.chassis.security.Caller;
import io.huishu.chassis.security.ForMember;
import io.huishu.payment.invoice.AskForInvoice;
import io.huishu.payment.invoice.InvoiceView;
import io.huishu.payment.invoice.Invoices;
import io.huishu.payment.invoice.TaxNumber;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Invoices for the fees of the units that the signed-in member acts for. */
@RestController
@ForMember
public class MemberInvoiceController {
    private final AskForInvoice askForInvoice;
    private final Invoices invoices;

    public MemberInvoiceController(AskForInvoice askForInvoice, Invoices invoices) {
        this.askForInvoice = askForInvoice;
        this.invoices = invoices;
    }

    @PostMapping("/api/member/charges/{id}/invoice")
    @Idempotent
    @ResponseStatus(HttpStatus.CREATED)
    public InvoiceView ask(
            @Parameter(hidden = true) Caller caller,
            @PathVariable String id,
            @Valid @RequestBody AskInvoiceRequest request) {
        TaxNumber taxNumber = TaxNumber.of(request.taxNumber());
        return invoices.view(
                askForInvoice.ask(caller.units(), id, request.title().strip(), taxNumber, caller.subject()));
    }

    @GetMapping("/api/member/invoices")
    public Page<InvoiceView> mine(
            @Parameter(hidden = true) Caller caller,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return invoices.of(caller.units(), Cursor.of(cursor, limit));
    }
}
