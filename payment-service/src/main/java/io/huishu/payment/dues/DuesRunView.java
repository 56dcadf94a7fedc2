package io.huishu.payment.dues;

import io.huishu.chassis.money.Money;
import java.time.Instant;
import java.util.List;

/**
 * What a run did.
 *
 * @param raised how many charges it created
 * @param total their sum
 * @param leftOut how many units it left out
 * @param exceptions the first two hundred of them, with the reasons
 */
public record DuesRunView(
        String id,
        int year,
        int raised,
        int alreadyCharged,
        Money total,
        int leftOut,
        List<DuesException> exceptions,
        Instant at) {
    public DuesRunView {
        exceptions = List.copyOf(exceptions);
    }
}
