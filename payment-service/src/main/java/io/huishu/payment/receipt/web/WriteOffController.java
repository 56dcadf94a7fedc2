package io.huishu.payment.receipt.web;

import io.huishu.chassis.security.ForStaff;
import io.huishu.payment.receipt.WriteOff;
import io.huishu.payment.receipt.WriteOffBooks;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The write-off list, to be looked at, printed and handed in. */
@RestController
@RequestMapping("/api/staff/receipts/write-off")
@ForStaff("payments:read")
public class WriteOffController {
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final WriteOffBooks writeOffBooks;

    public WriteOffController(WriteOffBooks writeOffBooks) {
        this.writeOffBooks = writeOffBooks;
    }

    @GetMapping
    public WriteOff list(@RequestParam LocalDate from, @RequestParam LocalDate to) {
        return writeOffBooks.list(from, to);
    }

    @GetMapping("/workbook")
    public ResponseEntity<byte[]> workbook(@RequestParam LocalDate from, @RequestParam LocalDate to) {
        byte[] file = WriteOffWorkbook.of(writeOffBooks.list(from, to));
        String name = "会费票据核销表-" + from + "至" + to + ".xlsx";
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(file);
    }
}
