package io.huishu.payment.bill;

import io.huishu.chassis.money.Money;
import io.huishu.payment.ledger.Ledger;
import io.huishu.payment.ledger.Movement;
import io.huishu.payment.ledger.MovementKind;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Books what only the fund bill tells: WeChat's fees, what it gave back of them, and payouts to the bank. Each is booked
 * under the number of its flow, so that a bill read anew books only what is new in it.
 */
@Component
public class BookFunds {
    private static final int LONGEST_SOURCE = 64;

    private final Ledger ledger;
    private final Bills bills;

    public BookFunds(Ledger ledger, Bills bills) {
        this.ledger = ledger;
        this.bills = bills;
    }

    void book(LocalDate day, List<FundsLine> lines) {
        Map<String, Movement> wanted = new LinkedHashMap<>();
        lines.stream()
                .flatMap(line -> movements(day, line))
                .forEach(each -> wanted.merge(key(each), each, BookFunds::sum));
        if (wanted.isEmpty()) {
            return;
        }
        wanted.keySet()
                .removeAll(bills.booked(
                        wanted.values().stream().map(Movement::sourceId).collect(Collectors.toSet())));
        ledger.bookAll(List.copyOf(wanted.values()));
    }

    private static String key(Movement movement) {
        return movement.kind() + " " + movement.sourceId();
    }

    private static Movement sum(Movement one, Movement other) {
        return new Movement(
                one.kind(), one.sourceId(), null, null, one.amount().plus(other.amount()), one.on(), one.memo());
    }

    private static Stream<Movement> movements(LocalDate day, FundsLine line) {
        return switch (line.kind()) {
            case FEE -> movement(MovementKind.WECHAT_FEE, day, line, line.amount());
            case FEE_RETURNED -> movement(MovementKind.WECHAT_FEE_RETURNED, day, line, line.amount());
            case REFUNDED -> movement(MovementKind.WECHAT_FEE_RETURNED, day, line, line.fee());
            case PAID_OUT -> movement(MovementKind.WECHAT_PAYOUT, day, line, line.amount());
            case RECEIVED, CAME_BACK, OTHER -> Stream.empty();
        };
    }

    private static Stream<Movement> movement(MovementKind kind, LocalDate day, FundsLine line, Money amount) {
        return amount.isPositive()
                ? Stream.of(new Movement(kind, source(line), null, null, amount, day, kind.title()))
                : Stream.empty();
    }

    /** Both numbers, since either may be shared by a payment and its refund. */
    private static String source(FundsLine line) {
        return source(line.businessNo(), line.flowNo());
    }

    /** Under which the ledger has a flow: its two numbers, or as much of their end as the ledger keeps. */
    public static String source(String businessNo, String flowNo) {
        String source = businessNo + "/" + flowNo;
        return source.length() <= LONGEST_SOURCE ? source : source.substring(source.length() - LONGEST_SOURCE);
    }
}
