package io.huishu.payment.month;

import java.util.stream.Stream;

/** One rule of the comparison. It only looks: the same books give the same findings. */
interface Check {
    Stream<Finding> of(MonthBooks books);
}
