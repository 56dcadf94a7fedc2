package io.huishu.payment.order.web;

import io.huishu.chassis.idempotency.Idempotent;
import io.huishu.chassis.security.Caller;
import io.huishu.chassis.security.ForMember;
import io.huishu.payment.order.PayCharge;
import io.swagger.v3.oas.annotations.Parameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Paying a charge by WeChat. */
@RestController
@ForMember
public class PayController {
    private final PayCharge payCharge;

    public PayController(PayCharge payCharge) {
        this.payCharge = payCharge;
    }

    /** Not local: WeChat is asked. Nothing here says that anything is paid. */
    @PostMapping("/api/member/charges/{id}/pay")
    @Idempotent(local = false)
    public PayResponse pay(@Parameter(hidden = true) Caller caller, @PathVariable String id) {
        return PayResponse.of(payCharge.pay(id, caller.subject(), caller.units()));
    }
}
