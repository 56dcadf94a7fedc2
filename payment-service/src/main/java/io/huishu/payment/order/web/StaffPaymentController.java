package io.huishu.payment.order.web;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.chassis.security.ForStaff;
import io.huishu.payment.order.Orders;
import io.huishu.payment.order.PaymentView;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A chamber's attempts to pay, for its staff. */
@RestController
@ForStaff("payments:read")
public class StaffPaymentController {
    private final Orders orders;

    public StaffPaymentController(Orders orders) {
        this.orders = orders;
    }

    /**
     * @param surplus true for money that came although the charge had been settled otherwise
     * @param chargeId only what was paid for one charge
     */
    @GetMapping("/api/staff/payments")
    public Page<PaymentView> list(
            @RequestParam(defaultValue = "false") boolean surplus,
            @RequestParam(required = false) @Nullable String chargeId,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return orders.list(surplus, chargeId, Cursor.of(cursor, limit));
    }
}
