package io.huishu.payment;

import io.huishu.chassis.fact.Fact;
import io.huishu.chassis.money.Money;
import io.huishu.payment.charge.Charge;
import io.huishu.payment.charge.Charges;
import io.huishu.payment.ledger.Ledger;
import io.huishu.payment.ledger.Movement;
import io.huishu.payment.order.Notices;
import io.huishu.payment.order.Orders;
import io.huishu.payment.order.PayOrder;
import io.huishu.payment.receipt.Receipts;
import io.huishu.payment.standard.Standards;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Twins of the guards that do the same work without guarding: they read without a lock and wait until every thread has
 * read, so that what the guard prevents happens every time.
 */
final class Guardless {
    private final JdbcTemplate jdbc;
    private final CyclicBarrier everybodyHasRead;
    private final long chamber;

    Guardless(JdbcTemplate jdbc, long chamber, int threads) {
        this.jdbc = jdbc;
        this.chamber = chamber;
        this.everybodyHasRead = new CyclicBarrier(threads);
    }

    /** Does not make other runs wait. */
    Standards standards(Standards real) {
        return twin(Standards.class, real, Map.of("claim", _ -> null));
    }

    /** Reads who is charged, and goes on only when every other run has read the same. */
    Charges chargesReadTogether(Charges real) {
        return twin(Charges.class, real, Map.of("chargedYears", arguments -> {
            @SuppressWarnings("unchecked")
            Object read = real.chargedYears((int) arguments[0], (List<String>) arguments[1]);
            await();
            return read;
        }));
    }

    /** Reads the charge without holding it and writes it whatever became of it. */
    Charges charges(Charges real) {
        return twin(
                Charges.class,
                real,
                Map.of(
                        "lock",
                        arguments -> real.get((String) arguments[0]),
                        "save",
                        arguments -> write((Charge) arguments[0], (Fact) arguments[1])));
    }

    private Object write(Charge charge, Fact what) {
        return jdbc.update(
                "UPDATE charge SET state = ?, receipt_no = ?, reference = ? WHERE tenant_id = ? AND id = ?",
                charge.state().name(),
                charge.receiptNo(),
                what.type(),
                chamber,
                charge.id());
    }

    /** Reads the order without holding it, together with everybody else, and writes it whatever became of it. */
    Orders orders(Orders real) {
        return twin(
                Orders.class,
                real,
                Map.of(
                        "lockByNumber",
                        arguments -> {
                            PayOrder read = real.get((String) arguments[0]);
                            await();
                            return read;
                        },
                        "save",
                        arguments -> jdbc.update(
                                "UPDATE pay_order SET state = 'PAID' WHERE tenant_id = ? AND id = ?",
                                chamber,
                                ((PayOrder) arguments[0]).id())));
    }

    /** Books nothing. */
    static Ledger ledger() {
        return new Ledger() {
            @Override
            public void book(Movement movement) {
                // Nothing: the line's unique key would be a guard.
            }

            @Override
            public void bookAll(List<Movement> movements) {
                // Nothing.
            }
        };
    }

    /** Reads a receipt without holding it and sees no other of its charge. */
    static Receipts receipts(Receipts real) {
        return twin(
                Receipts.class,
                real,
                Map.of(
                        "hold",
                        arguments -> real.get((String) arguments[0]),
                        "lockValid",
                        _ -> Optional.empty(),
                        "isReplaced",
                        _ -> false));
    }

    /** Adds up the refunds, together with everybody else, and finds that there is room. */
    Orders ordersReservedTogether(Orders real) {
        return twin(Orders.class, real, Map.of("reserveRefund", arguments -> {
            long asked = Objects.requireNonNull(jdbc.queryForObject(
                    "SELECT COALESCE(SUM(amount_fen), 0) FROM refund WHERE tenant_id = ? AND order_id = ?",
                    Long.class,
                    chamber,
                    arguments[0]));
            await();
            return asked + ((Money) arguments[1]).fen()
                    <= real.get((String) arguments[0]).amount().fen();
        }));
    }

    /** Takes every notice for a new one. */
    static Notices notices() {
        return (noticeId, orderNo, now) -> true;
    }

    /** Waits until every thread has come here. */
    void await() {
        try {
            everybodyHasRead.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The real thing, some of whose methods do something else instead. */
    static <T> T twin(Class<T> type, T real, Map<String, Function<Object[], Object>> instead) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                    Function<Object[], Object> own = instead.get(method.getName());
                    try {
                        return own == null ? method.invoke(real, arguments) : own.apply(arguments);
                    } catch (InvocationTargetException e) {
                        throw Objects.requireNonNullElse(e.getCause(), e);
                    }
                }));
    }
}
