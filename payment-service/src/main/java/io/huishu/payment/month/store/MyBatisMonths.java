package io.huishu.payment.month.store;

import io.huishu.chassis.problem.Stale;
import io.huishu.payment.month.AccountMonth;
import io.huishu.payment.month.ControlTotals;
import io.huishu.payment.month.MonthEvent;
import io.huishu.payment.month.MonthNumber;
import io.huishu.payment.month.Months;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** {@link Months} in MySQL. A month gets its row when it is first looked at closely. */
@Repository
public class MyBatisMonths implements Months {
    private final MonthMapper mapper;
    private final JsonMapper json;

    public MyBatisMonths(MonthMapper mapper, JsonMapper json) {
        this.mapper = mapper;
        this.json = json;
    }

    @Override
    public Optional<AccountMonth> find(YearMonth month) {
        return Optional.ofNullable(mapper.selectById(MonthNumber.of(month)));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public AccountMonth lock(YearMonth month) {
        int id = MonthNumber.of(month);
        AccountMonth row = mapper.lock(id);
        if (row == null) {
            mapper.open(id);
            row = mapper.lock(id);
        }
        return Objects.requireNonNull(row);
    }

    @Override
    public void save(AccountMonth month) {
        Stale.unlessOne(mapper.updateById(month), month.month().toString());
    }

    @Override
    public List<AccountMonth> between(YearMonth from, YearMonth to) {
        return mapper.between(MonthNumber.of(from), MonthNumber.of(to));
    }

    @Override
    public void add(MonthEvent event) {
        mapper.addEvent(event);
    }

    @Override
    public String written(ControlTotals totals) {
        return json.writeValueAsString(totals);
    }

    @Override
    public ControlTotals read(String totals) {
        return json.readValue(totals, ControlTotals.class);
    }

    @Override
    public List<MonthEvent> events(YearMonth month) {
        return mapper.events(MonthNumber.of(month));
    }

    @Override
    public Optional<LocalDate> firstDay() {
        return Optional.ofNullable(mapper.firstDay());
    }
}
