package io.huishu.payment.refund.web;

import io.huishu.chassis.problem.Invalid;
import io.huishu.chassis.security.ForStaff;
import io.huishu.payment.refund.RefundRules;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** From which sum on a refund needs a second person. */
@RestController
@RequestMapping("/api/staff/refunds/rule")
public class RefundRuleController {
    private final RefundRules rules;

    public RefundRuleController(RefundRules rules) {
        this.rules = rules;
    }

    @GetMapping
    @ForStaff("payments:read")
    public RefundRuleView read() {
        return new RefundRuleView(rules.approvalOver());
    }

    @PutMapping
    @ForStaff("payments:approve")
    public RefundRuleView set(@Valid @RequestBody RefundRuleRequest request) {
        if (request.approvalOver().fen() < 0) {
            throw new Invalid("refund.limit", "金额不能小于零。");
        }
        rules.approveOver(request.approvalOver());
        return read();
    }
}
