package io.huishu.payment.receipt.store;

import io.huishu.chassis.fact.Outbox;
import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.chassis.problem.Stale;
import io.huishu.payment.receipt.Receipt;
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
        outbox.append(receipt.issued());
    }

    @Override
    public Optional<Receipt> lockValid(String chargeId) {
        return Optional.ofNullable(mapper.lockValid(chargeId));
    }

    @Override
    public void save(Receipt receipt) {
        Stale.unlessOne(mapper.updateById(receipt), "票据");
    }

    @Override
    public Page<ReceiptView> all(Cursor cursor) {
        return page(null, cursor);
    }

    @Override
    public Page<ReceiptView> of(List<String> unitIds, Cursor cursor) {
        return unitIds.isEmpty() ? new Page<>(List.of(), null) : page(unitIds, cursor);
    }

    private Page<ReceiptView> page(@Nullable List<String> units, Cursor cursor) {
        return Page.of(mapper.list(units, cursor.after(), cursor.limit() + 1), cursor.limit(), ReceiptView::id);
    }
}
