package io.huishu.payment.month;

import io.huishu.chassis.money.Money;
import io.huishu.payment.bill.FundsKind;
import io.huishu.payment.ledger.MovementKind;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fees and payouts of the fund bill against the ledger, both ways. */
final class BookedFlowCheck implements Check {
    private record Key(MovementKind kind, String source) {}

    @Override
    public Stream<Finding> of(MonthBooks books) {
        Map<Key, Money> wanted = new HashMap<>();
        books.flows().forEach(flow -> {
            MovementKind kind = kind(flow);
            Money amount = flow.kind() == FundsKind.REFUNDED ? flow.fee() : flow.amount();
            if (kind != null && amount.isPositive()) {
                wanted.merge(new Key(kind, flow.id()), amount, Money::plus);
            }
        });
        Map<Key, FlowBooked> booked = new HashMap<>();
        books.flowsBooked().forEach(line -> booked.put(new Key(line.kind(), line.sourceId()), line));
        Stream<Finding> notBooked = books.flows().stream().flatMap(flow -> Stream.ofNullable(kind(flow))
                .map(kind -> new Key(kind, flow.id()))
                .filter(key -> wanted.containsKey(key) && !isBooked(wanted.get(key), booked.get(key)))
                .map(key -> notBooked(flow, key.kind(), wanted.get(key), booked.get(key))));
        Stream<Finding> notBilled = books.flowsBooked().stream()
                .filter(line ->
                        books.has(line.bookedOn()) && !wanted.containsKey(new Key(line.kind(), line.sourceId())))
                .map(BookedFlowCheck::notBilled);
        return Stream.concat(notBooked, notBilled);
    }

    private static boolean isBooked(@Nullable Money wanted, @Nullable FlowBooked booked) {
        return booked != null && booked.amount().equals(wanted);
    }

    private static @Nullable MovementKind kind(Flow flow) {
        return switch (flow.kind()) {
            case FEE -> MovementKind.WECHAT_FEE;
            case FEE_RETURNED, REFUNDED -> MovementKind.WECHAT_FEE_RETURNED;
            case PAID_OUT -> MovementKind.WECHAT_PAYOUT;
            case RECEIVED, CAME_BACK, OTHER -> null;
        };
    }

    private static Finding notBooked(Flow flow, MovementKind kind, @Nullable Money wanted, @Nullable FlowBooked line) {
        return new Finding(
                Cause.FEE_BOOKING,
                SubjectKind.FLOW,
                flow.id(),
                flow.day(),
                line == null ? null : line.amount(),
                wanted,
                kind.title() + "，微信支付业务单号 " + flow.businessNo());
    }

    private static Finding notBilled(FlowBooked line) {
        return new Finding(
                Cause.FEE_BOOKING,
                SubjectKind.LEDGER_LINE,
                line.ledgerLineId(),
                line.bookedOn(),
                line.amount(),
                null,
                line.kind().title() + "，资金账单里没有 " + line.sourceId());
    }
}
