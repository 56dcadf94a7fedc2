package io.huishu.payment.credit.store;

import io.huishu.chassis.money.Money;
import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.chassis.problem.Missing;
import io.huishu.chassis.problem.Stale;
import io.huishu.payment.credit.CreditUse;
import io.huishu.payment.credit.CreditUseView;
import io.huishu.payment.credit.CreditView;
import io.huishu.payment.credit.Credits;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Repository;

/** {@link Credits} in MySQL. */
@Repository
class MyBatisCredits implements Credits {
    private final CreditMapper mapper;

    MyBatisCredits(CreditMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Money of(String unitId) {
        return Objects.requireNonNullElse(mapper.balance(unitId), Money.ZERO);
    }

    @Override
    public void add(String unitId, Money amount) {
        mapper.add(unitId, amount);
    }

    @Override
    public boolean take(String unitId, Money amount) {
        return mapper.take(unitId, amount) == 1;
    }

    @Override
    public void add(CreditUse use) {
        mapper.insert(use);
    }

    @Override
    public CreditUse hold(String useId) {
        CreditUse use = mapper.hold(useId);
        if (use == null) {
            throw new Missing("credit.use-missing", "这次余额使用");
        }
        return use;
    }

    @Override
    public void save(CreditUse use) {
        Stale.unlessOne(mapper.updateById(use), "余额");
    }

    @Override
    public Page<CreditView> list(Cursor cursor) {
        return Page.of(mapper.list(cursor.after(), cursor.limit() + 1), cursor.limit(), CreditView::unitId);
    }

    @Override
    public List<CreditUseView> uses(String unitId) {
        return mapper.uses(unitId);
    }
}
