package io.huishu.payment.bill.store;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.problem.Stale;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.bill.BillChange;
import io.huishu.payment.bill.BillDay;
import io.huishu.payment.bill.BillKind;
import io.huishu.payment.bill.BillView;
import io.huishu.payment.bill.Bills;
import io.huishu.payment.bill.FundsLine;
import io.huishu.payment.bill.TradeLine;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;

/** {@link Bills} in MySQL. */
@Repository
public class MyBatisBills implements Bills {
    private static final int ROWS_PER_STATEMENT = 200;

    private final BillDayMapper mapper;
    private final BillLineMapper lines;
    private final BusinessTime time;
    private final Ids ids;

    public MyBatisBills(BillDayMapper mapper, BillLineMapper lines, BusinessTime time, Ids ids) {
        this.mapper = mapper;
        this.lines = lines;
        this.time = time;
        this.ids = ids;
    }

    @Override
    public BillDay lock(String mchid, BillKind kind, LocalDate day) {
        mapper.open(BillDay.waiting(ids.next(), mchid, kind, day));
        return Objects.requireNonNull(mapper.lock(mchid, kind, day));
    }

    @Override
    public void save(BillDay bill) {
        Stale.unlessOne(mapper.updateById(bill), "账单");
    }

    @Override
    public void addTrade(BillDay bill, List<TradeLine> trade) {
        inSteps(
                trade.stream()
                        .map(line -> new TradeRow(ids.next(), bill.id(), bill.edition(), line))
                        .toList(),
                lines::insertTrade);
    }

    @Override
    public void addFunds(BillDay bill, List<FundsLine> funds) {
        inSteps(
                funds.stream()
                        .map(line -> new FundsRow(ids.next(), bill.id(), bill.edition(), line))
                        .toList(),
                lines::insertFunds);
    }

    private static <T> void inSteps(List<T> rows, Consumer<List<T>> write) {
        for (int from = 0; from < rows.size(); from += ROWS_PER_STATEMENT) {
            write.accept(rows.subList(from, Math.min(from + ROWS_PER_STATEMENT, rows.size())));
        }
    }

    @Override
    public void add(BillChange change) {
        mapper.insertChange(change);
    }

    @Override
    public Set<String> booked(Collection<String> sources) {
        return lines.booked(sources);
    }

    @Override
    public Optional<LocalDate> since() {
        return Stream.of(
                        Optional.ofNullable(mapper.firstDay()),
                        Optional.ofNullable(mapper.firstOrder()).map(time::dateOf))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
    }

    @Override
    public List<BillView> between(LocalDate from, LocalDate to) {
        return mapper.between(from, to);
    }
}
