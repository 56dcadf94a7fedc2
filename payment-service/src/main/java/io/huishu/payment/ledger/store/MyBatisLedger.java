package io.huishu.payment.ledger.store;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.ledger.Books;
import io.huishu.payment.ledger.Ledger;
import io.huishu.payment.ledger.MonthClosed;
import io.huishu.payment.ledger.Movement;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * {@link Ledger} and {@link Books} in MySQL. The chamber's row of {@code books} is made when it is first needed. A line's
 * foreign key holds that row in share mode from the insert to the commit, which both servers do alike (their words for a
 * shared read differ, and the wall's parser knows neither): whoever closes holds it alone, so the second look after the
 * insert is final.
 */
@Repository
public class MyBatisLedger implements Ledger, Books {
    private static final int ROWS_PER_STATEMENT = 500;

    private final LedgerMapper mapper;
    private final BusinessTime time;
    private final Ids ids;

    public MyBatisLedger(LedgerMapper mapper, BusinessTime time, Ids ids) {
        this.mapper = mapper;
        this.time = time;
        this.ids = ids;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void book(Movement movement) {
        bookAll(List.of(movement));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void bookAll(List<Movement> movements) {
        LocalDate closed = standing(mapper::read).closedThrough();
        for (int from = 0; from < movements.size(); from += ROWS_PER_STATEMENT) {
            List<Movement> some = movements.subList(from, Math.min(from + ROWS_PER_STATEMENT, movements.size()));
            mapper.insertAll(
                    some.stream()
                            .map(each -> new NumberedMovement(ids.next(), onOpenDay(each, closed)))
                            .toList(),
                    time.now());
        }
        if (!Objects.equals(closed, standing(mapper::read).closedThrough())) {
            throw new CannotAcquireLockException("The books were closed or reopened meanwhile: begin again");
        }
    }

    private Movement onOpenDay(Movement movement, @Nullable LocalDate closed) {
        if (isOpen(movement.on(), closed)) {
            return movement;
        }
        if (movement.kind().isChannelsDoing()) {
            return movement.on(time.today(), "（" + movement.on() + "发生，当月已结账）");
        }
        throw new MonthClosed(movement.on());
    }

    private static boolean isOpen(LocalDate day, @Nullable LocalDate closed) {
        return closed == null || day.isAfter(closed);
    }

    @Override
    public Optional<LocalDate> closedThrough() {
        return Optional.ofNullable(mapper.read()).map(BooksRow::closedThrough);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void requireOpen(LocalDate day) {
        if (!isOpen(day, standing(mapper::lock).closedThrough())) {
            throw new MonthClosed(day);
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<LocalDate> lock() {
        return Optional.ofNullable(standing(mapper::lock).closedThrough());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void closeThrough(LocalDate day) {
        mapper.closeThrough(day);
    }

    private BooksRow standing(Supplier<@Nullable BooksRow> read) {
        BooksRow row = read.get();
        if (row == null) {
            mapper.open();
            row = read.get();
        }
        return Objects.requireNonNull(row);
    }
}
