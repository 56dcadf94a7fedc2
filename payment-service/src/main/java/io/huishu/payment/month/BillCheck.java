package io.huishu.payment.month;

import java.util.stream.Stream;

/** Bills that changed after they were read. */
final class BillCheck implements Check {
    @Override
    public Stream<Finding> of(MonthBooks books) {
        return books.changes().stream()
                .map(change -> new Finding(
                        Cause.BILL_CHANGED,
                        SubjectKind.BILL,
                        change.changeId(),
                        change.day(),
                        change.oldIn(),
                        change.newIn(),
                        change.day() + " 的" + change.kind().title() + "，现在是第 " + change.edition() + " 版"));
    }
}
