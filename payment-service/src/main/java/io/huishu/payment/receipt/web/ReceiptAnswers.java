package io.huishu.payment.receipt.web;

import io.huishu.payment.receipt.PrintReceipt.PrintedReceipt;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** How a printed receipt leaves the house. */
final class ReceiptAnswers {
    private ReceiptAnswers() {}

    static ResponseEntity<byte[]> of(PrintedReceipt printed) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(printed.fileName() + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(printed.pdf());
    }
}
