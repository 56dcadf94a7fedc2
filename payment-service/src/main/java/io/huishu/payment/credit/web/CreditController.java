package io.huishu.payment.credit.web;

import io.huishu.chassis.idempotency.Idempotent;
import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.chassis.security.Caller;
import io.huishu.chassis.security.ForStaff;
import io.huishu.payment.charge.StaffChargeView;
import io.huishu.payment.credit.CreditView;
import io.huishu.payment.credit.Credits;
import io.huishu.payment.credit.PayBackCredit;
import io.huishu.payment.credit.UndoCreditUse;
import io.huishu.payment.credit.UseCredit;
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

/** Units' balances: what is there, used for a charge, paid back. */
@RestController
@RequestMapping("/api/staff")
public class CreditController {
    private final Credits credits;
    private final UseCredit useCredit;
    private final UndoCreditUse undoCreditUse;
    private final PayBackCredit payBackCredit;

    public CreditController(
            Credits credits, UseCredit useCredit, UndoCreditUse undoCreditUse, PayBackCredit payBackCredit) {
        this.credits = credits;
        this.useCredit = useCredit;
        this.undoCreditUse = undoCreditUse;
        this.payBackCredit = payBackCredit;
    }

    @GetMapping("/credits")
    @ForStaff("payments:read")
    public Page<CreditView> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return credits.list(Cursor.of(cursor, limit));
    }

    @GetMapping("/credits/{unitId}")
    @ForStaff("payments:read")
    public CreditDetail one(@PathVariable String unitId) {
        return new CreditDetail(credits.of(unitId), credits.uses(unitId));
    }

    @PostMapping("/credits/{unitId}/pay-back")
    @ForStaff("payments:write")
    @Idempotent
    public CreditDetail payBack(
            @Parameter(hidden = true) Caller caller,
            @PathVariable String unitId,
            @Valid @RequestBody PayBackRequest request) {
        payBackCredit.payBack(unitId, request.amount(), request.paidOn(), request.reference(), caller.subject());
        return one(unitId);
    }

    /** Not local: an open attempt is closed at WeChat first. */
    @PostMapping("/charges/{id}/credit")
    @ForStaff("payments:write")
    @Idempotent(local = false)
    public StaffChargeView use(@Parameter(hidden = true) Caller caller, @PathVariable String id) {
        return useCredit.use(id, caller.subject());
    }

    @PostMapping("/credits/uses/{useId}/undo")
    @ForStaff("payments:write")
    @Idempotent
    public void undo(
            @Parameter(hidden = true) Caller caller,
            @PathVariable String useId,
            @Valid @RequestBody WhyRequest request) {
        undoCreditUse.undo(useId, request.reason().strip(), caller.subject());
    }
}
