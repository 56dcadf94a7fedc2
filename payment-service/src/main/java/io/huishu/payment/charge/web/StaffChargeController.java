package io.huishu.payment.charge.web;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.security.ForStaff;
import io.huishu.payment.charge.Attempts;
import io.huishu.payment.charge.ChargeState;
import io.huishu.payment.charge.Charges;
import io.huishu.payment.charge.Charges.ChargeFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A chamber's charges, for its staff. */
@RestController
@RequestMapping("/api/staff/charges")
public class StaffChargeController {
    private final Charges charges;
    private final Attempts attempts;

    public StaffChargeController(Charges charges, Attempts attempts) {
        this.charges = charges;
        this.attempts = attempts;
    }

    @GetMapping
    @ForStaff("dues:read")
    public ChargeList list(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable ChargeState state,
            @RequestParam(required = false) @Nullable String query,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        ChargeFilter filter = new ChargeFilter(year, state, query == null || query.isBlank() ? null : query.strip());
        return ChargeList.of(charges.list(filter, Cursor.of(cursor, limit)), charges.totals(filter));
    }

    @GetMapping("/{id}")
    @ForStaff("dues:read")
    public ChargeDetail one(@PathVariable String id) {
        return ChargeDetail.of(charges.view(id), attempts.of(id));
    }
}
