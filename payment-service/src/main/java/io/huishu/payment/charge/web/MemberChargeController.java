package io.huishu.payment.charge.web;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.chassis.security.Caller;
import io.huishu.chassis.security.ForMember;
import io.huishu.payment.charge.ChargeView;
import io.huishu.payment.charge.Charges;
import io.huishu.payment.charge.LookAtCharge;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The charges of the units that the signed-in member acts for. */
@RestController
@RequestMapping("/api/member/charges")
@ForMember
public class MemberChargeController {
    private final Charges charges;
    private final LookAtCharge lookAtCharge;

    public MemberChargeController(Charges charges, LookAtCharge lookAtCharge) {
        this.charges = charges;
        this.lookAtCharge = lookAtCharge;
    }

    @GetMapping
    public Page<ChargeView> mine(
            @Parameter(hidden = true) Caller caller,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return charges.ofUnits(caller.units(), Cursor.of(cursor, limit));
    }

    @GetMapping("/{id}")
    public ChargeView one(@Parameter(hidden = true) Caller caller, @PathVariable String id) {
        return lookAtCharge.look(caller.units(), id);
    }
}
