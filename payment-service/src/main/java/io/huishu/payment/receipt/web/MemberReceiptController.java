package io.huishu.payment.receipt.web;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.chassis.security.Caller;
import io.huishu.chassis.security.ForMember;
import io.huishu.payment.receipt.PrintReceipt;
import io.huishu.payment.receipt.ReceiptView;
import io.huishu.payment.receipt.Receipts;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A member's own receipts. */
@RestController
@ForMember
public class MemberReceiptController {
    private final Receipts receipts;
    private final PrintReceipt printReceipt;

    public MemberReceiptController(Receipts receipts, PrintReceipt printReceipt) {
        this.printReceipt = printReceipt;
        this.receipts = receipts;
    }

    @GetMapping("/api/member/receipts")
    public Page<ReceiptView> mine(
            @Parameter(hidden = true) Caller caller,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return receipts.of(caller.units(), Cursor.of(cursor, limit));
    }

    @GetMapping(path = "/api/member/receipts/{id}/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    public ResponseEntity<byte[]> pdf(@Parameter(hidden = true) Caller caller, @PathVariable String id) {
        return ReceiptAnswers.of(printReceipt.print(id, caller.units()));
    }
}
