package io.huishu.payment.charge.web;

import io.huishu.chassis.money.Money;
import io.huishu.payment.charge.AttemptView;
import io.huishu.payment.charge.ChargeKind;
import io.huishu.payment.charge.ChargeState;
import io.huishu.payment.charge.SettlementMethod;
import io.huishu.payment.charge.StaffChargeView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One charge with every attempt to pay it, newest first. */
public record ChargeDetail(
        String id,
        ChargeKind kind,
        String unitId,
        String unitName,
        String tier,
        @Nullable Integer year,
        String subject,
        Money amount,
        Money reduced,
        Money received,
        Money refunded,
        Money due,
        ChargeState state,
        LocalDate dueOn,
        @Nullable Instant settledAt,
        @Nullable SettlementMethod method,
        @Nullable String receiptNo,
        List<AttemptView> attempts) {
    static ChargeDetail of(StaffChargeView c, List<AttemptView> attempts) {
        return new ChargeDetail(
                c.id(),
                c.kind(),
                c.unitId(),
                c.unitName(),
                c.tier(),
                c.year(),
                c.subject(),
                c.amount(),
                c.reduced(),
                c.received(),
                c.refunded(),
                c.due(),
                c.state(),
                c.dueOn(),
                c.settledAt(),
                c.method(),
                c.receiptNo(),
                attempts);
    }
}
