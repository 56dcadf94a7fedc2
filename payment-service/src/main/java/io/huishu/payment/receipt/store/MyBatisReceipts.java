package io.huishu.payment.receipt.store;

import io.huishu.chassis.fact.Fact;
import io.huishu.chassis.fact.Outbox;
import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.chassis.problem.Missing;
import io.huishu.chassis.problem.Stale;
import io.huishu.payment.receipt.Receipt;
import io.huishu.payment.receipt.ReceiptFacts;
import io.huishu.payment.receipt.ReceiptView;
import io.huishu.payment.receipt.Receipts;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** {@link Receipts} in MySQL. */
@Repository
public class MyBatisReceipts implements Receipts {
    private final ReceiptMapper mapper;
    private final Outbox outbox;

    public MyBatisReceipts(ReceiptMapper mapper, Outbox outbox) {
        this.mapper = mapper;
        this.outbox = outbox;
    }

    @Override
    public void add(Receipt receipt) {
        mapper.insert(receipt);
        if (!receipt.isWaiting()) {
            outbox.append(receipt.issued());
        }
    }

    @Override
    public void save(Receipt receipt) {
        Stale.unlessOne(mapper.updateById(receipt), "收据");
    }

    @Override
    public void save(Receipt receipt, Fact what) {
        save(receipt);
        outbox.append(what);
    }

    @Override
    public void tell(Fact what) {
        outbox.append(what);
    }

    @Override
    public Optional<ReceiptFacts> facts(String id, @Nullable List<String> units) {
        return units != null && units.isEmpty() ? Optional.empty() : Optional.ofNullable(mapper.facts(id, units));
    }

    @Override
    public Optional<Receipt> lock(String id) {
        return Optional.ofNullable(mapper.lock(id));
    }

    @Override
    public Receipt get(String id) {
        return found(mapper.selectById(id));
    }

    @Override
    public Receipt hold(String id) {
        return found(mapper.lock(id));
    }

    @Override
    public boolean isReplaced(String id) {
        return mapper.replacing(id) > 0;
    }

    @Override
    public ReceiptView view(String id) {
        return found(mapper.view(id));
    }

    private static <T> T found(@Nullable T row) {
        if (row == null) {
            throw new Missing("receipt.missing", "这张收据");
        }
        return row;
    }

    @Override
    public Optional<Receipt> lockValid(String chargeId) {
        return Optional.ofNullable(mapper.lockValid(chargeId));
    }

    @Override
    public List<String> waiting() {
        return mapper.waiting();
    }

    @Override
    public Page<ReceiptView> list(ReceiptFilter filter, Cursor cursor) {
        List<ReceiptView> rows = mapper.list(filter, cursor.after(), cursor.limit() + 1);
        return Page.of(rows, cursor.limit(), ReceiptView::id);
    }

    @Override
    public Page<ReceiptView> of(List<String> unitIds, Cursor cursor) {
        if (unitIds.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        List<ReceiptView> rows = mapper.ofUnits(unitIds, cursor.after(), cursor.limit() + 1);
        return Page.of(rows, cursor.limit(), ReceiptView::id);
    }
}
