package io.huishu.payment.refund.store;

import io.huishu.chassis.money.Money;
import io.huishu.payment.refund.RefundRules;
import java.util.Objects;
import org.springframework.stereotype.Repository;

/** {@link RefundRules} in MySQL. A chamber that never set its rule has no row. */
@Repository
public class MyBatisRefundRules implements RefundRules {
    private static final Money DEFAULT = Money.ofYuan("1000");

    private final RefundRuleMapper mapper;

    public MyBatisRefundRules(RefundRuleMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Money approvalOver() {
        return Objects.requireNonNullElse(mapper.approvalOver(), DEFAULT);
    }

    @Override
    public void approveOver(Money limit) {
        mapper.open(limit);
        mapper.set(limit);
    }
}
