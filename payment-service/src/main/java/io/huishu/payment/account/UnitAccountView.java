package io.huishu.payment.account;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit's account.
 *
 * @param from the first day that is shown; what was before stands in the opening
 * @param through the last day that is shown
 */
public record UnitAccountView(
        String unitId,
        String unitName,
        @Nullable String memberNo,
        String tier,
        @Nullable LocalDate from,
        LocalDate through,
        Standing opening,
        List<AccountLine> lines,
        Standing closing,
        List<OpenCharge> openCharges) {
    public UnitAccountView {
        lines = List.copyOf(lines);
        openCharges = List.copyOf(openCharges);
    }
}
