package io.huishu.sandbox.pay;

import io.huishu.sandbox.chance.Chance;
import io.huishu.sandbox.state.Shelf;
import io.huishu.sandbox.state.Shelves;
import io.huishu.sandbox.time.Agenda;
import io.huishu.sandbox.time.SandboxClock;
import io.huishu.sandbox.traffic.Call;
import io.huishu.sandbox.traffic.Outside;
import io.huishu.sandbox.traffic.Reply;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notifies merchants of paid orders until they answer 200 or 204, along WeChat's schedule; goes on after a restart. */
@Component
public final class Notifier {

    private final Shelf<Notify> notifies;
    private final Orders orders;
    private final Merchants merchants;
    private final NotifyWriter writer;
    private final Outside outside;
    private final Agenda agenda;
    private final SandboxClock clock;

    Notifier(
            Shelves shelves,
            Orders orders,
            Merchants merchants,
            NotifyWriter writer,
            Outside outside,
            Agenda agenda,
            SandboxClock clock) {
        this.notifies = shelves.open("notifies", Notify.class);
        this.orders = orders;
        this.merchants = merchants;
        this.writer = writer;
        this.outside = outside;
        this.agenda = agenda;
        this.clock = clock;
    }

    void begin(Order order) {
        Notify notify = Notify.of(order, "EV-" + Chance.digits(20), clock.instant());
        notifies.put(order.key(), notify);
        agenda.now(() -> attempt(order.key()));
    }

    public Optional<Notify> of(Order order) {
        return notifies.find(order.key());
    }

    @EventListener(ApplicationReadyEvent.class)
    void resume() {
        notifies.all().forEach(each -> {
            if (each.dueAt() != null) {
                agenda.at(each.dueAt(), () -> attempt(each.orderKey()));
            }
        });
    }

    private void attempt(String key) {
        Notify notify = notifies.find(key).orElse(null);
        if (notify == null || notify.state() != Notify.State.PENDING) {
            return;
        }
        Instant began = clock.instant();
        Reply reply = send(notify);
        Notify.Attempt attempt = new Notify.Attempt(began, reply.status(), reply.millis(), reply.failure());
        Instant nextDue = reply.accepted() ? null : nextDue(notify.attempts().size());
        Optional<Notify> unused = notifies.change(key, each -> each.after(attempt, reply.accepted(), nextDue));
        if (nextDue != null) {
            agenda.at(nextDue, () -> attempt(key));
        }
    }

    private Reply send(Notify notify) {
        Order order = orders.change(notify.orderKey(), each -> each);
        Merchant merchant = merchants.get(order.mchid());
        String body =
                writer.body(merchant, notify.id(), notify.createdAt(), NotifyWriter.Event.PAID, TradeView.of(order));
        Call call = writer.call(merchant, order, body, 0);
        return outside.post(call, () -> writer.spoilt(merchant, order, body));
    }

    private @Nullable Instant nextDue(int failedBefore) {
        return failedBefore >= Notify.WAITS.size()
                ? null
                : clock.instant().plus(clock.scaled(Notify.WAITS.get(failedBefore)));
    }
}
