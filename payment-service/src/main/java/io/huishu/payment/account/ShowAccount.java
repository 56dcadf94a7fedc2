package io.huishu.payment.account;

import io.huishu.chassis.problem.Missing;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.unit.Unit;
import io.huishu.payment.unit.Units;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows a unit's account with running balances. */
@Component
public class ShowAccount {
    private static final String CODE = "unit.missing";
    private static final String WORD = "这个会员单位";

    private final UnitBooks books;
    private final Units units;
    private final BusinessTime time;

    public ShowAccount(UnitBooks books, Units units, BusinessTime time) {
        this.books = books;
        this.units = units;
        this.time = time;
    }

    /**
     * @param from the first day to show; null for all
     * @throws Missing when the chamber has no such unit
     */
    public UnitAccountView show(String unitId, @Nullable LocalDate from) {
        Unit unit = units.find(unitId).orElseThrow(() -> new Missing(CODE, WORD));
        Standing standing = Standing.NOTHING;
        Standing opening = standing;
        List<AccountLine> lines = new ArrayList<>();
        for (BookLine line : books.lines(unitId)) {
            if (from != null && line.bookedOn().isBefore(from)) {
                standing = standing.after(line);
                opening = standing;
                continue;
            }
            lines.add(line.after(standing));
            standing = standing.after(line);
        }
        return new UnitAccountView(
                unitId,
                unit.name(),
                unit.memberNo(),
                unit.tier(),
                from,
                time.today(),
                opening,
                lines,
                standing,
                books.open(unitId));
    }

    /**
     * The same for somebody who acts for these units.
     *
     * @throws Missing when it is none of them
     */
    public UnitAccountView show(Collection<String> own, String unitId, @Nullable LocalDate from) {
        if (!own.contains(unitId)) {
            throw new Missing(CODE, WORD);
        }
        return show(unitId, from);
    }
}
