package io.huishu.sandbox.pay;

import io.huishu.sandbox.chance.Chance;
import io.huishu.sandbox.state.OfMerchants;
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

/** Notifies merchants until they answer 200 or 204, along WeChat's schedule; goes on after a restart. */
@Component
public final class Notifier implements OfMerchants {

    private final Shelf<Notify> notifies;
    private final Merchants merchants;
    private final NotifyWriter writer;
    private final Outside outside;
    private final Agenda agenda;
    private final SandboxClock clock;

    Notifier(
            Shelves shelves,
            Merchants merchants,
            NotifyWriter writer,
            Outside outside,
            Agenda agenda,
            SandboxClock clock) {
        this.notifies = shelves.open("letters", Notify.class);
        this.merchants = merchants;
        this.writer = writer;
        this.outside = outside;
        this.agenda = agenda;
        this.clock = clock;
    }

    /** Tells it now, and again until it is taken. A key that was told before is not told again. */
    public void begin(Letter letter) {
        String resource = writer.resource(letter.resource());
        Notify notify = Notify.of(letter, resource, "EV-" + Chance.digits(20), clock.instant());
        if (notifies.putNew(letter.key(), notify)) {
            agenda.now(() -> attempt(letter.key()));
        }
    }

    public Optional<Notify> of(String key) {
        return notifies.find(key);
    }

    @EventListener(ApplicationReadyEvent.class)
    void resume() {
        notifies.all().forEach(each -> {
            if (each.dueAt() != null) {
                agenda.at(each.dueAt(), () -> attempt(each.key()));
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
        Merchant merchant = merchants.get(notify.mchid());
        String body = writer.body(merchant, notify.id(), notify.createdAt(), notify.event(), notify.resource());
        Call call = writer.call(merchant, notify.url(), notify.signBy(), body, 0);
        return outside.post(call, () -> writer.spoilt(merchant, notify.url(), notify.signBy(), body));
    }

    private @Nullable Instant nextDue(int failedBefore) {
        return failedBefore >= Notify.WAITS.size()
                ? null
                : clock.instant().plus(clock.scaled(Notify.WAITS.get(failedBefore)));
    }

    @Override
    public void forget(String mchid) {
        notifies.removeIf((key, notify) -> notify.mchid().equals(mchid));
    }
}
