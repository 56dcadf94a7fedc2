package io.huishu.payment.receipt.web;

import io.huishu.chassis.data.RetryOnDeadlock;
import io.huishu.chassis.idempotency.Idempotent;
import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.chassis.security.Caller;
import io.huishu.chassis.security.ForStaff;
import io.huishu.payment.receipt.HandOverAgain;
import io.huishu.payment.receipt.PrintReceipt;
import io.huishu.payment.receipt.ReceiptState;
import io.huishu.payment.receipt.ReceiptView;
import io.huishu.payment.receipt.Receipts;
import io.huishu.payment.receipt.Receipts.ReceiptFilter;
import io.huishu.payment.receipt.ReissueReceipt;
import io.huishu.payment.receipt.SendReceipt;
import io.huishu.payment.receipt.VoidWrongReceipt;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A chamber's receipts. */
@RestController
@RequestMapping("/api/staff/receipts")
public class StaffReceiptController {
    private final Receipts receipts;
    private final VoidWrongReceipt voidWrongReceipt;
    private final ReissueReceipt reissueReceipt;
    private final PrintReceipt printReceipt;
    private final SendReceipt sendReceipt;
    private final HandOverAgain handOverAgain;

    public StaffReceiptController(
            Receipts receipts,
            VoidWrongReceipt voidWrongReceipt,
            ReissueReceipt reissueReceipt,
            PrintReceipt printReceipt,
            SendReceipt sendReceipt,
            HandOverAgain handOverAgain) {
        this.handOverAgain = handOverAgain;
        this.printReceipt = printReceipt;
        this.sendReceipt = sendReceipt;
        this.receipts = receipts;
        this.voidWrongReceipt = voidWrongReceipt;
        this.reissueReceipt = reissueReceipt;
    }

    /** @param query part of a payer's name or of a number */
    @GetMapping
    @ForStaff("payments:read")
    public Page<ReceiptView> all(
            @RequestParam(required = false) @Nullable ReceiptState state,
            @RequestParam(required = false) @Nullable String bookId,
            @RequestParam(required = false) @Nullable String query,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return receipts.list(new ReceiptFilter(state, given(bookId), given(query)), Cursor.of(cursor, limit));
    }

    @GetMapping("/{id}")
    @ForStaff("payments:read")
    public ReceiptView one(@PathVariable String id) {
        return receipts.view(id);
    }

    @PostMapping("/{id}/void")
    @ForStaff("receipts:write")
    @Idempotent
    public ReceiptView makeVoid(
            @Parameter(hidden = true) Caller caller, @PathVariable String id, @Valid @RequestBody VoidRequest request) {
        voidWrongReceipt.makeVoid(id, request.reason().strip(), caller.subject());
        return receipts.view(id);
    }

    /** The new one. */
    @PostMapping("/{id}/reissue")
    @ForStaff("receipts:write")
    @Idempotent
    @ResponseStatus(HttpStatus.CREATED)
    public ReceiptView reissue(
            @Parameter(hidden = true) Caller caller,
            @PathVariable String id,
            @Valid @RequestBody ReissueRequest request) {
        return receipts.view(
                RetryOnDeadlock.call(() -> reissueReceipt.reissue(id, given(request.reason()), caller.subject())));
    }

    @GetMapping(path = "/{id}/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @ForStaff("payments:read")
    public ResponseEntity<byte[]> pdf(@PathVariable String id) {
        return ReceiptAnswers.of(printReceipt.print(id, null));
    }

    /** Shows it to its unit again. */
    @PostMapping("/{id}/send")
    @ForStaff("receipts:write")
    @Idempotent
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void send(@PathVariable String id) {
        sendReceipt.send(id);
    }

    /** Tries at once what did not arrive where electronic receipts are kept. */
    @PostMapping("/{id}/hand-over")
    @ForStaff("receipts:write")
    @Idempotent
    public ReceiptView handOver(@PathVariable String id) {
        handOverAgain.again(id);
        return receipts.view(id);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
