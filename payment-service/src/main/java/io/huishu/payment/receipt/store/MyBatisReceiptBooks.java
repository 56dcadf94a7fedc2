package io.huishu.payment.receipt.store;

import io.huishu.chassis.problem.Missing;
import io.huishu.chassis.problem.Stale;
import io.huishu.payment.receipt.BookRange;
import io.huishu.payment.receipt.BookState;
import io.huishu.payment.receipt.ReceiptBook;
import io.huishu.payment.receipt.ReceiptBookView;
import io.huishu.payment.receipt.ReceiptBooks;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** {@link ReceiptBooks} in MySQL. */
@Repository
public class MyBatisReceiptBooks implements ReceiptBooks {
    private final ReceiptBookMapper mapper;

    public MyBatisReceiptBooks(ReceiptBookMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void holdDesk() {
        mapper.holdDesk();
    }

    @Override
    public Optional<ReceiptBook> current() {
        return Optional.ofNullable(mapper.current());
    }

    @Override
    public ReceiptBook get(String id) {
        return found(mapper.selectById(id));
    }

    @Override
    public boolean any() {
        return mapper.count() > 0;
    }

    @Override
    public List<ReceiptBook> open() {
        return mapper.open();
    }

    @Override
    public Optional<BookRange> overlapping(BookRange range) {
        return Optional.ofNullable(mapper.overlapping(range));
    }

    @Override
    public void add(ReceiptBook book) {
        mapper.insert(book);
    }

    @Override
    public void save(ReceiptBook book) {
        Stale.unlessOne(mapper.updateById(book), "票据本");
    }

    @Override
    public List<ReceiptBookView> all() {
        List<BookRow> rows = mapper.rows(null);
        String current = currentOf(rows);
        return rows.stream().map(row -> row.view(row.id().equals(current))).toList();
    }

    @Override
    public ReceiptBookView view(String id) {
        return found(
                all().stream().filter(each -> each.id().equals(id)).findFirst().orElse(null));
    }

    /** The oldest open one: rows come newest first. */
    private static String currentOf(List<BookRow> rows) {
        return rows.reversed().stream()
                .filter(row -> row.state() == BookState.OPEN)
                .map(BookRow::id)
                .findFirst()
                .orElse("");
    }

    private static <T> T found(@Nullable T row) {
        if (row == null) {
            throw new Missing("receipt-book.missing", "这本票据");
        }
        return row;
    }
}
