package io.huishu.payment.month;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.ledger.Books;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a closed month again (反结账): one person asks and says why, another agrees. Both are kept. */
@Component
public class ReopenMonth {
    private final Books books;
    private final Months months;
    private final BusinessTime time;
    private final Ids ids;

    public ReopenMonth(Books books, Months months, BusinessTime time, Ids ids) {
        this.books = books;
        this.months = months;
        this.time = time;
        this.ids = ids;
    }

    /** @throws MonthRefused when it is not the last closed month, or somebody asked before */
    @Transactional
    public void ask(YearMonth month, String why, Person by) {
        AccountMonth row = last(month);
        row.askToReopen(by, time.now(), why);
        keep(row, MonthDeed.REOPEN_ASKED, by, why);
    }

    /** @throws MonthRefused when nobody asked, or it is the one who asked */
    @Transactional
    public void confirm(YearMonth month, Person by) {
        AccountMonth row = last(month);
        String why = row.reason();
        row.reopen(by);
        books.closeThrough(month.atDay(1).minusDays(1));
        keep(row, MonthDeed.REOPENED, by, why);
    }

    /** @throws MonthRefused when nobody asked */
    @Transactional
    public void decline(YearMonth month, Person by) {
        AccountMonth row = last(month);
        row.decline();
        keep(row, MonthDeed.REOPEN_DECLINED, by, null);
    }

    private AccountMonth last(YearMonth month) {
        Optional<LocalDate> closed = books.lock();
        closed.map(YearMonth::from).filter(month::isBefore).ifPresent(later -> {
            throw MonthRefused.laterClosed(later);
        });
        return months.lock(month);
    }

    private void keep(AccountMonth row, MonthDeed deed, Person by, @Nullable String note) {
        months.save(row);
        months.add(new MonthEvent(
                ids.next(), MonthNumber.of(row.month()), deed, by.account(), by.name(), time.now(), note));
    }
}
