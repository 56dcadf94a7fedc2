package io.huishu.payment.month;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All rules of the comparison, in the order in which a finance person goes through the papers. */
final class Comparison {
    private static final List<Check> CHECKS = List.of(
            new PaymentCheck(),
            new SurplusCheck(),
            new RefundCheck(),
            new FlowCheck(),
            new FeeCheck(),
            new BookedFlowCheck(),
            new BankCheck(),
            new OfficeCheck(),
            new ReceiptCheck(),
            new LedgerCheck(),
            new BillCheck());

    private Comparison() {}

    /** By day and cause; each difference once. */
    static List<Finding> of(MonthBooks books) {
        Collection<Finding> once = CHECKS.stream()
                .flatMap(check -> check.of(books))
                .collect(Collectors.toMap(Finding::key, Function.identity(), (first, _) -> first))
                .values();
        return once.stream().sorted().toList();
    }
}
