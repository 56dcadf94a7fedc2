package io.huishu.payment.order.store;

import io.huishu.chassis.money.Money;
import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.chassis.problem.Missing;
import io.huishu.chassis.problem.Stale;
import io.huishu.payment.charge.AttemptView;
import io.huishu.payment.order.Orders;
import io.huishu.payment.order.PayOrder;
import io.huishu.payment.order.PaymentView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** {@link Orders} in MySQL. */
@Repository
public class MyBatisOrders implements Orders {
    private final PayOrderMapper mapper;

    public MyBatisOrders(PayOrderMapper mapper) {
        this.mapper = mapper;
    }

    /** The unique key over the charge of an open attempt is the gate. */
    @Override
    public boolean add(PayOrder order) {
        try {
            return mapper.insert(order) == 1;
        } catch (DuplicateKeyException anotherIsOpen) {
            return false;
        }
    }

    @Override
    public Optional<PayOrder> openFor(String chargeId) {
        return Optional.ofNullable(mapper.openFor(chargeId));
    }

    @Override
    public PayOrder get(String id) {
        return found(mapper.selectById(id));
    }

    @Override
    public PayOrder lock(String id) {
        return found(mapper.lock(id));
    }

    @Override
    public PayOrder lockByNumber(String orderNo) {
        return found(mapper.lockByNumber(orderNo));
    }

    @Override
    public Optional<PayOrder> lockIfKnown(String orderNo) {
        return Optional.ofNullable(mapper.lockByNumber(orderNo));
    }

    @Override
    public boolean reserveRefund(String id, Money amount) {
        return mapper.reserveRefund(id, amount) == 1;
    }

    @Override
    public void releaseRefund(String id, Money amount) {
        Stale.unlessOne(mapper.releaseRefund(id, amount), "支付订单");
    }

    @Override
    public void save(PayOrder order) {
        Stale.unlessOne(mapper.updateById(order), "支付订单");
    }

    @Override
    public List<PayOrder> lockDue(Instant now, int most) {
        return mapper.lockDue(now, most);
    }

    @Override
    public void hurryOthers(String chargeId, Instant now) {
        mapper.hurryOthers(chargeId, now);
    }

    @Override
    public List<PayOrder> paidFor(String chargeId) {
        return mapper.paidFor(chargeId);
    }

    @Override
    public List<AttemptView> attempts(String chargeId) {
        return mapper.attempts(chargeId);
    }

    @Override
    public Page<PaymentView> list(boolean surplusOnly, @Nullable String chargeId, Cursor cursor) {
        return Page.of(
                mapper.list(surplusOnly, chargeId, cursor.after(), cursor.limit() + 1),
                cursor.limit(),
                PaymentView::orderId);
    }

    private static PayOrder found(@Nullable PayOrder order) {
        if (order == null) {
            throw new Missing("order.missing", "这笔支付订单");
        }
        return order;
    }
}
