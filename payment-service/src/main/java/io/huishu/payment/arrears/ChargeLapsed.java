package io.huishu.payment.arrears;

import io.huishu.chassis.fact.Fact;
import io.huishu.chassis.money.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * Staff confirmed that the charter's article applies to a unit. The charges stay owed, and the membership goes on until a
 * person in member-service decides.
 */
public record ChargeLapsed(
        String lapseId,
        String unitId,
        List<Integer> years,
        List<String> chargeIds,
        Money owed,
        String article,
        String rule,
        String confirmedBy,
        LocalDate confirmedOn)
        implements Fact {
    public ChargeLapsed {
        years = List.copyOf(years);
        chargeIds = List.copyOf(chargeIds);
    }

    @Override
    public String type() {
        return "charge.lapsed.v1";
    }

    @Override
    public String key() {
        return lapseId;
    }

    @Override
    public long version() {
        return 0;
    }
}
