package io.huishu.payment.invoice.web;

import io.huishu.chassis.idempotency.Idempotent;
import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.chassis.security.Caller;
import io.huishu.chassis.security.ForStaff;
import io.huishu.payment.invoice.DeclineInvoice;
import io.huishu.payment.invoice.InvoiceState;
import io.huishu.payment.invoice.InvoiceView;
import io.huishu.payment.invoice.Invoices;
import io.huishu.payment.invoice.IssueInvoice;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A chamber's requests for invoices, for its staff. */
@RestController
@RequestMapping("/api/staff/invoices")
public class StaffInvoiceController {
    private final Invoices invoices;
    private final IssueInvoice issueInvoice;
    private final DeclineInvoice declineInvoice;

    public StaffInvoiceController(Invoices invoices, IssueInvoice issueInvoice, DeclineInvoice declineInvoice) {
        this.invoices = invoices;
        this.issueInvoice = issueInvoice;
        this.declineInvoice = declineInvoice;
    }

    /** @param query part of a title, a unit's name or a number */
    @GetMapping
    @ForStaff("payments:read")
    public Page<InvoiceView> list(
            @RequestParam(required = false) @Nullable InvoiceState state,
            @RequestParam(required = false) @Nullable String query,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        String text = query == null || query.isBlank() ? null : query.strip();
        return invoices.list(state, text, Cursor.of(cursor, limit));
    }

    @PostMapping("/{id}/issue")
    @ForStaff("receipts:write")
    @Idempotent
    public InvoiceView issue(
            @Parameter(hidden = true) Caller caller,
            @PathVariable String id,
            @Valid @RequestBody IssueInvoiceRequest request) {
        issueInvoice.issue(id, request.number(), request.issuedOn(), caller.subject());
        return invoices.view(id);
    }

    @PostMapping("/{id}/decline")
    @ForStaff("receipts:write")
    @Idempotent
    public InvoiceView decline(
            @Parameter(hidden = true) Caller caller,
            @PathVariable String id,
            @Valid @RequestBody DeclineInvoiceRequest request) {
        declineInvoice.decline(id, request.reason().strip(), caller.subject());
        return invoices.view(id);
    }
}
