package io.huishu.payment.invoice.store;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.chassis.problem.Missing;
import io.huishu.chassis.problem.Stale;
import io.huishu.payment.invoice.Invoice;
import io.huishu.payment.invoice.InvoiceState;
import io.huishu.payment.invoice.InvoiceView;
import io.huishu.payment.invoice.Invoices;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** {@link Invoices} in MySQL. */
@Repository
public class MyBatisInvoices implements Invoices {
    private final InvoiceMapper mapper;

    public MyBatisInvoices(InvoiceMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(Invoice invoice) {
        mapper.insert(invoice);
    }

    @Override
    public void save(Invoice invoice) {
        Stale.unlessOne(mapper.updateById(invoice), "发票申请");
    }

    @Override
    public Invoice hold(String id) {
        return found(mapper.lock(id));
    }

    @Override
    public boolean isAsked(String chargeId) {
        return mapper.asked(chargeId) > 0;
    }

    @Override
    public boolean isTaken(String number) {
        return mapper.taken(number) > 0;
    }

    @Override
    public InvoiceView view(String id) {
        return found(mapper.view(id));
    }

    @Override
    public Page<InvoiceView> list(@Nullable InvoiceState state, @Nullable String query, Cursor cursor) {
        List<InvoiceView> rows = mapper.list(state, query, cursor.after(), cursor.limit() + 1);
        return Page.of(rows, cursor.limit(), InvoiceView::id);
    }

    @Override
    public Page<InvoiceView> of(List<String> unitIds, Cursor cursor) {
        if (unitIds.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        return Page.of(mapper.ofUnits(unitIds, cursor.after(), cursor.limit() + 1), cursor.limit(), InvoiceView::id);
    }

    private static <T> T found(@Nullable T row) {
        if (row == null) {
            throw new Missing("invoice.missing", "这份发票申请");
        }
        return row;
    }
}
