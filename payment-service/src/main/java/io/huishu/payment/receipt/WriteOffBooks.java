package io.huishu.payment.receipt;

import io.huishu.chassis.problem.Invalid;
import io.huishu.chassis.time.BusinessTime;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Lists what was done with the books in a stretch of days. */
@Component
public class WriteOffBooks {
    private static final int MOST_YEARS = 2;

    private final WriteOffs writeOffs;
    private final BusinessTime time;

    public WriteOffBooks(WriteOffs writeOffs, BusinessTime time) {
        this.writeOffs = writeOffs;
        this.time = time;
    }

    /**
     * @param to the last day, included
     * @throws Invalid when the days are not in order or span more than two years
     */
    public WriteOff list(LocalDate from, LocalDate to) {
        if (to.isBefore(from) || from.plusYears(MOST_YEARS).isBefore(to)) {
            throw new Invalid("receipt.period", "起止日期不对：止日不能早于起日，一次最多列两年。");
        }
        return WriteOff.of(from, to, writeOffs.lines(time.startOf(from), time.startOf(to.plusDays(1))));
    }
}
