package io.huishu.payment.month.store;

import io.huishu.chassis.money.Money;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.bill.BillKind;
import io.huishu.payment.bill.BillView;
import io.huishu.payment.bill.Bills;
import io.huishu.payment.ledger.Account;
import io.huishu.payment.ledger.MovementKind;
import io.huishu.payment.month.BankSeen;
import io.huishu.payment.month.ChargeSeen;
import io.huishu.payment.month.MonthBooks;
import io.huishu.payment.month.NumberGap;
import io.huishu.payment.month.OrderSeen;
import io.huishu.payment.month.ReadBooks;
import io.huishu.payment.month.RefundSeen;
import io.huishu.payment.month.store.OfficePapersMapper.AfterGap;
import io.huishu.payment.month.store.OfficePapersMapper.ClaimedFor;
import io.huishu.payment.month.store.OfficePapersMapper.Met;
import io.huishu.payment.month.store.WeChatPapersMapper.Booked;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;

/** {@link ReadBooks} from MySQL, in a few statements per kind of paper, whatever the month holds. */
@Repository
public class MyBatisReadBooks implements ReadBooks {
    private static final int IDS_AT_ONCE = 500;

    /** A refund asked for in the last second of a month begins in the next. */
    private static final int DAYS_BILLED_LATER = 2;

    private static final List<MovementKind> RECEIVED =
            List.of(MovementKind.WECHAT_RECEIVED, MovementKind.WECHAT_SURPLUS);
    private static final List<MovementKind> REFUNDED = Arrays.stream(MovementKind.values())
            .filter(kind -> kind.credit() == Account.WECHAT
                    && kind != MovementKind.WECHAT_FEE
                    && kind != MovementKind.WECHAT_PAYOUT)
            .toList();

    private final WeChatPapersMapper weChat;
    private final OfficePapersMapper office;
    private final Bills bills;
    private final BusinessTime time;

    public MyBatisReadBooks(WeChatPapersMapper weChat, OfficePapersMapper office, Bills bills, BusinessTime time) {
        this.weChat = weChat;
        this.office = office;
        this.bills = bills;
        this.time = time;
    }

    @Override
    public MonthBooks read(YearMonth month) {
        LocalDate from = month.atDay(1);
        LocalDate to = month.atEndOfMonth();
        Instant start = time.startOf(from);
        Instant end = time.startOf(to.plusDays(1));
        List<ChargeSeen> charges = charges(office.chargeIds(start, end, from, to), to);
        List<String> seen = charges.stream().map(ChargeSeen::id).toList();
        return new MonthBooks(
                month,
                known(from, to),
                weChat.payments(from, to),
                weChat.refunds(from, to),
                weChat.flows(from, to),
                weChat.payouts(ReadBooks.firstPayout(from), from.minusDays(1)),
                weChat.flowsBooked(from, to),
                orders(weChat.orderIds(start, end, from, to)),
                refunds(weChat.refundIds(start, end, from, to), to),
                charges,
                some(seen, office::receipts),
                gaps(start, end),
                bank(from, ReadBooks.lastArrival(to)),
                office.unbacked(from, to),
                office.credits(from, to),
                weChat.changes(from, to));
    }

    private Map<BillKind, Set<LocalDate>> known(LocalDate from, LocalDate to) {
        return bills.between(from, to).stream()
                .filter(bill -> bill.state().isKnown())
                .collect(Collectors.groupingBy(BillView::kind, Collectors.mapping(BillView::day, Collectors.toSet())));
    }

    private List<OrderSeen> orders(List<String> ids) {
        Map<String, Booked> booked = bySource(some(ids, part -> weChat.booked(part, RECEIVED)));
        Map<String, Booked> returned = bySource(some(ids, weChat::returned));
        return some(ids, weChat::orders).stream()
                .map(row -> new OrderSeen(
                        row.id(),
                        row.orderNo(),
                        row.unitName(),
                        row.openid(),
                        row.amount(),
                        row.state(),
                        row.transactionId(),
                        row.paidAt(),
                        row.late(),
                        row.surplus(),
                        amount(returned, row.id()),
                        amount(booked, row.id()),
                        booked.containsKey(row.id()) ? booked.get(row.id()).bookedOn() : null))
                .toList();
    }

    private List<RefundSeen> refunds(List<String> ids, LocalDate to) {
        Map<String, Booked> booked = bySource(some(ids, part -> weChat.booked(part, REFUNDED)));
        Set<String> later = weChat.refundNosBilled(to.plusDays(1), to.plusDays(DAYS_BILLED_LATER));
        return some(ids, weChat::refundsOf).stream()
                .map(row -> new RefundSeen(
                        row.id(),
                        row.refundNo(),
                        row.wechatRefundId(),
                        row.unitName(),
                        row.amount(),
                        row.state(),
                        row.sentAt(),
                        later.contains(row.refundNo()),
                        amount(booked, row.id())))
                .toList();
    }

    private List<ChargeSeen> charges(List<String> ids, LocalDate to) {
        Map<String, Met> met =
                some(ids, office::met).stream().collect(Collectors.toMap(Met::chargeId, Function.identity()));
        return some(ids, office::charges).stream()
                .map(row -> {
                    Met money = met.get(row.id());
                    LocalDate last = money == null ? null : money.lastOn();
                    return new ChargeSeen(
                            row.id(),
                            row.unitName(),
                            row.subject(),
                            row.kind(),
                            row.state(),
                            row.amount(),
                            row.reduced(),
                            row.received(),
                            money == null ? Money.ZERO : money.amount(),
                            last == null ? to : last);
                })
                .toList();
    }

    private List<NumberGap> gaps(Instant start, Instant end) {
        return office.afterGaps(start, end).stream().flatMap(this::gap).toList();
    }

    private Stream<NumberGap> gap(AfterGap after) {
        return Stream.ofNullable(office.before(after.bookId(), after.serial()))
                .map(before -> new NumberGap(
                        before.number(),
                        after.number(),
                        after.serial() - before.serial() - 1,
                        time.dateOf(after.issuedAt())));
    }

    private List<BankSeen> bank(LocalDate from, LocalDate to) {
        Map<String, String> claims = office.claims(from, to).stream()
                .collect(Collectors.groupingBy(
                        ClaimedFor::lineId, Collectors.mapping(ClaimedFor::name, Collectors.joining("、"))));
        return office.bank(from, to).stream()
                .map(row -> new BankSeen(
                        row.id(),
                        row.day(),
                        row.amount(),
                        row.open(),
                        row.payout(),
                        row.payer(),
                        row.memo(),
                        claims.getOrDefault(row.id(), "")))
                .toList();
    }

    private static Money amount(Map<String, Booked> sums, String id) {
        Booked sum = sums.get(id);
        return sum == null ? Money.ZERO : sum.amount();
    }

    private static Map<String, Booked> bySource(List<Booked> sums) {
        return sums.stream().collect(Collectors.toMap(Booked::sourceId, Function.identity()));
    }

    private static <T> List<T> some(List<String> ids, Function<List<String>, List<T>> read) {
        return IntStream.iterate(0, from -> from < ids.size(), from -> from + IDS_AT_ONCE)
                .mapToObj(from -> read.apply(ids.subList(from, Math.min(from + IDS_AT_ONCE, ids.size()))))
                .flatMap(List::stream)
                .toList();
    }
}
