package io.huishu.payment.receipt.web;

import io.huishu.chassis.data.RetryOnDeadlock;
import io.huishu.chassis.idempotency.Idempotent;
import io.huishu.chassis.security.Caller;
import io.huishu.chassis.security.ForStaff;
import io.huishu.payment.receipt.CloseBook;
import io.huishu.payment.receipt.OpenBook;
import io.huishu.payment.receipt.ReceiptBookView;
import io.huishu.payment.receipt.ReceiptBooks;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A chamber's books of receipts. */
@RestController
@RequestMapping("/api/staff/receipts/books")
public class ReceiptBookController {
    private final ReceiptBooks books;
    private final OpenBook openBook;
    private final CloseBook closeBook;

    public ReceiptBookController(ReceiptBooks books, OpenBook openBook, CloseBook closeBook) {
        this.books = books;
        this.openBook = openBook;
        this.closeBook = closeBook;
    }

    @GetMapping
    @ForStaff("payments:read")
    public ReceiptBookList all() {
        return new ReceiptBookList(books.all());
    }

    @PostMapping
    @ForStaff("receipts:write")
    @Idempotent
    @ResponseStatus(HttpStatus.CREATED)
    public ReceiptBookView open(@Parameter(hidden = true) Caller caller, @Valid @RequestBody OpenBookRequest request) {
        String id = RetryOnDeadlock.call(
                () -> openBook.open(request.kind(), request.range(), request.atOnce(), caller.subject()));
        return books.view(id);
    }

    @PostMapping("/{id}/close")
    @ForStaff("receipts:write")
    @Idempotent
    public ReceiptBookView close(@Parameter(hidden = true) Caller caller, @PathVariable String id) {
        closeBook.close(id, caller.subject());
        return books.view(id);
    }
}
