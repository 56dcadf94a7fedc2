package io.huishu.payment.month.web;

import io.huishu.chassis.problem.Invalid;
import io.huishu.chassis.security.Caller;
import io.huishu.chassis.security.ForStaff;
import io.huishu.payment.bill.BillKind;
import io.huishu.payment.bill.FetchBill;
import io.huishu.payment.month.CloseMonth;
import io.huishu.payment.month.CompareMonth;
import io.huishu.payment.month.MonthRow;
import io.huishu.payment.month.MonthView;
import io.huishu.payment.month.Person;
import io.huishu.payment.month.ReopenMonth;
import io.huishu.payment.month.ShowMonths;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The months of the chamber's books: compared, closed, opened again by two, handed to the accountant. */
@RestController
@RequestMapping("/api/staff/reconciliation/months")
public class MonthController {
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ShowMonths showMonths;
    private final CompareMonth compareMonth;
    private final FetchBill fetchBill;
    private final CloseMonth closeMonth;
    private final ReopenMonth reopenMonth;
    private final ExportMonth exportMonth;

    public MonthController(
            ShowMonths showMonths,
            CompareMonth compareMonth,
            FetchBill fetchBill,
            CloseMonth closeMonth,
            ReopenMonth reopenMonth,
            ExportMonth exportMonth) {
        this.showMonths = showMonths;
        this.compareMonth = compareMonth;
        this.fetchBill = fetchBill;
        this.closeMonth = closeMonth;
        this.reopenMonth = reopenMonth;
        this.exportMonth = exportMonth;
    }

    /** Newest first, at most thirteen. */
    @GetMapping
    @ForStaff("reconciliation:read")
    public List<MonthRow> list() {
        return showMonths.list();
    }

    @GetMapping("/{month}")
    @ForStaff("reconciliation:read")
    public MonthView one(@PathVariable YearMonth month) {
        return showMonths.one(month);
    }

    /** Fetches what bills are missing and compares all books of the month. */
    @PostMapping("/{month}/compare")
    @ForStaff("reconciliation:write")
    public MonthView compare(@PathVariable YearMonth month) {
        compareMonth.compare(month);
        return showMonths.one(month);
    }

    /** Fetches both bills of a day again, whatever is known of them, and compares anew. */
    @PostMapping("/{month}/days/{day}/bill")
    @ForStaff("reconciliation:write")
    public MonthView fetch(@PathVariable YearMonth month, @PathVariable LocalDate day) {
        if (!YearMonth.from(day).equals(month)) {
            throw new Invalid("month.day", "这一天不在这个月里。");
        }
        for (BillKind kind : BillKind.values()) {
            fetchBill.fetch(kind, day);
        }
        compareMonth.compare(month);
        return showMonths.one(month);
    }

    /** What is paid or refunded from now on can no longer be dated into it. */
    @PostMapping("/{month}/close")
    @ForStaff("reconciliation:write")
    public MonthView close(@Parameter(hidden = true) Caller caller, @PathVariable YearMonth month) {
        closeMonth.close(month, person(caller));
        return showMonths.one(month);
    }

    /** Asks; another person has to confirm. */
    @PostMapping("/{month}/reopen")
    @ForStaff("reconciliation:write")
    public MonthView askToReopen(
            @Parameter(hidden = true) Caller caller,
            @PathVariable YearMonth month,
            @Valid @RequestBody ReopenRequest request) {
        reopenMonth.ask(month, request.reason().strip(), person(caller));
        return showMonths.one(month);
    }

    @PostMapping("/{month}/reopen/confirm")
    @ForStaff("reconciliation:write")
    public MonthView confirmReopening(@Parameter(hidden = true) Caller caller, @PathVariable YearMonth month) {
        reopenMonth.confirm(month, person(caller));
        return showMonths.one(month);
    }

    @PostMapping("/{month}/reopen/decline")
    @ForStaff("reconciliation:write")
    public MonthView declineReopening(@Parameter(hidden = true) Caller caller, @PathVariable YearMonth month) {
        reopenMonth.decline(month, person(caller));
        return showMonths.one(month);
    }

    /** The month's movements as vouchers, with control totals to check them by. */
    @GetMapping("/{month}/export")
    @ForStaff("reconciliation:read")
    public ResponseEntity<byte[]> export(@PathVariable YearMonth month) {
        byte[] file = exportMonth.workbook(month);
        String name = "会费账目-" + month + ".xlsx";
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

    private static Person person(Caller caller) {
        return new Person(caller.subject(), caller.name());
    }
}
