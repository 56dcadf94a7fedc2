package io.huishu.payment.month.store;

import io.huishu.chassis.money.Money;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.month.AccountSum;
import io.huishu.payment.month.LedgerMonth;
import io.huishu.payment.month.VoucherLine;
import io.huishu.payment.month.store.LedgerMonthMapper.Issued;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** {@link LedgerMonth} from MySQL. */
@Repository
public class MyBatisLedgerMonth implements LedgerMonth {
    private static final int LINES_AT_ONCE = 1000;

    private final LedgerMonthMapper mapper;
    private final BusinessTime time;

    public MyBatisLedgerMonth(LedgerMonthMapper mapper, BusinessTime time) {
        this.mapper = mapper;
        this.time = time;
    }

    @Override
    public List<AccountSum> sums(@Nullable LocalDate from, LocalDate to) {
        return mapper.sums(from, to);
    }

    @Override
    public List<DaySum> days(YearMonth month) {
        return mapper.days(month.atDay(1), month.atEndOfMonth());
    }

    @Override
    public List<DayAmount> bankDays(YearMonth month) {
        return mapper.bankDays(month.atDay(1), month.atEndOfMonth());
    }

    @Override
    public List<DayAmount> receiptDays(YearMonth month) {
        Map<LocalDate, List<Issued>> days =
                mapper
                        .issued(
                                time.startOf(month.atDay(1)),
                                time.startOf(month.plusMonths(1).atDay(1)))
                        .stream()
                        .collect(Collectors.groupingBy(issued -> time.dateOf(issued.issuedAt())));
        return days.entrySet().stream()
                .map(day -> new DayAmount(
                        day.getKey(),
                        day.getValue().size(),
                        day.getValue().stream().map(Issued::amount).reduce(Money.ZERO, Money::plus)))
                .toList();
    }

    @Override
    public void lines(YearMonth month, Consumer<VoucherLine> taker) {
        LocalDate day = null;
        String id = null;
        List<VoucherLine> some;
        do {
            some = mapper.lines(month.atDay(1), month.atEndOfMonth(), day, id, LINES_AT_ONCE);
            some.forEach(taker);
            if (!some.isEmpty()) {
                day = some.getLast().bookedOn();
                id = some.getLast().id();
            }
        } while (some.size() == LINES_AT_ONCE);
    }
}
