package io.huishu.payment.account.web;

import io.huishu.chassis.security.ForStaff;
import io.huishu.payment.account.ShowAccount;
import io.huishu.payment.account.UnitAccountView;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A unit's account, for staff. */
@RestController
@RequestMapping("/api/staff/unit-accounts/{unitId}")
public class StaffAccountController {
    private final ShowAccount showAccount;

    public StaffAccountController(ShowAccount showAccount) {
        this.showAccount = showAccount;
    }

    @GetMapping
    @ForStaff("dues:read")
    public UnitAccountView show(@PathVariable String unitId, @RequestParam(required = false) @Nullable LocalDate from) {
        return showAccount.show(unitId, from);
    }

    /** The same as a table for Excel. */
    @GetMapping(value = "/sheet", produces = "text/csv;charset=UTF-8")
    @ForStaff("dues:read")
    public ResponseEntity<byte[]> sheet(
            @PathVariable String unitId, @RequestParam(required = false) @Nullable LocalDate from) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"account.csv\"")
                .body(AccountSheet.of(showAccount.show(unitId, from)));
    }
}
