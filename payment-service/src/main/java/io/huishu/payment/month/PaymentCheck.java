package io.huishu.payment.month;

import io.huishu.payment.bill.BillKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Payments of the trade bill against attempts to pay, both ways. */
final class PaymentCheck implements Check {
    @Override
    public Stream<Finding> of(MonthBooks books) {
        Map<String, OrderSeen> orders =
                books.orders().stream().collect(Collectors.toMap(OrderSeen::orderNo, Function.identity()));
        Map<String, BilledPayment> matched = matched(books.payments(), orders);
        Stream<Finding> billed = books.payments().stream()
                .flatMap(payment -> matched.get(payment.orderNo()) == payment
                        ? compared(payment, orders.get(payment.orderNo()))
                        : Stream.of(extra(payment, "同一订单号在账单里又出现一次")));
        Stream<Finding> absent = books.orders().stream()
                .filter(order -> isMissed(books, order) && !matched.containsKey(order.orderNo()))
                .map(PaymentCheck::notInBill);
        return Stream.concat(billed, absent);
    }

    /** The line of each order: its own transaction where there are several. */
    static Map<String, BilledPayment> matched(List<BilledPayment> payments, Map<String, OrderSeen> orders) {
        Map<String, BilledPayment> matched = new HashMap<>();
        for (BilledPayment payment : payments) {
            OrderSeen order = orders.get(payment.orderNo());
            boolean own = order != null && payment.transactionId().equals(order.transactionId());
            matched.merge(payment.orderNo(), payment, (first, again) -> own ? again : first);
        }
        return matched;
    }

    private static Stream<Finding> compared(BilledPayment payment, @Nullable OrderSeen order) {
        if (order == null) {
            return Stream.of(extra(payment, "系统没有这个订单号"));
        }
        if (!order.isPaid()) {
            return Stream.of(about(Cause.MISSING_NOTIFY, payment, order));
        }
        List<Finding> findings = new ArrayList<>();
        if (!payment.amount().equals(order.amount())) {
            findings.add(about(Cause.AMOUNT_DIFFERS, payment, order));
        }
        if (!payment.openid().isEmpty() && !payment.openid().equals(order.openid())) {
            findings.add(about(Cause.WRONG_PAYER, payment, order));
        }
        return findings.stream();
    }

    private static Finding about(Cause cause, BilledPayment payment, OrderSeen order) {
        return new Finding(
                cause,
                SubjectKind.ORDER,
                order.id(),
                payment.day(),
                cause == Cause.MISSING_NOTIFY ? null : order.amount(),
                payment.amount(),
                order.words());
    }

    private static Finding extra(BilledPayment payment, String why) {
        return new Finding(
                Cause.ORPHAN_SUCCESS,
                SubjectKind.TRANSACTION,
                payment.transactionId(),
                payment.day(),
                null,
                payment.amount(),
                "微信支付单号 " + payment.transactionId() + "，商户订单号 " + payment.orderNo() + "，" + why);
    }

    private static boolean isMissed(MonthBooks books, OrderSeen order) {
        LocalDate paidOn = order.paidOn();
        return order.isPaid() && paidOn != null && books.has(paidOn) && books.isKnown(BillKind.TRADE, paidOn);
    }

    private static Finding notInBill(OrderSeen order) {
        LocalDate paidOn = order.paidOn();
        return new Finding(
                Cause.NOT_IN_BILL,
                SubjectKind.ORDER,
                order.id(),
                paidOn == null ? LocalDate.EPOCH : paidOn,
                order.amount(),
                null,
                order.words());
    }

    /** Transactions of orders that no rule above complains about, so that no fault is told twice. */
    static Set<String> sound(MonthBooks books) {
        Map<String, OrderSeen> orders =
                books.orders().stream().collect(Collectors.toMap(OrderSeen::orderNo, Function.identity()));
        Set<String> sound = new HashSet<>();
        matched(books.payments(), orders).forEach((orderNo, payment) -> {
            OrderSeen order = orders.get(orderNo);
            if (order != null && order.amount().equals(payment.amount())) {
                sound.add(payment.transactionId());
            }
        });
        return sound;
    }
}
