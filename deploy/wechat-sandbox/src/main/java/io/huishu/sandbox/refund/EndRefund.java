package io.huishu.sandbox.refund;

import io.huishu.sandbox.pay.Letter;
import io.huishu.sandbox.pay.Notifier;
import io.huishu.sandbox.time.Agenda;
import io.huishu.sandbox.time.SandboxClock;
import java.time.Instant;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends refunds when their time has come, or by hand, and tells the merchant; goes on after a restart. */
@Component
public final class EndRefund {

    private final Refunds refunds;
    private final Notifier notifier;
    private final Agenda agenda;
    private final SandboxClock clock;

    EndRefund(Refunds refunds, Notifier notifier, Agenda agenda, SandboxClock clock) {
        this.refunds = refunds;
        this.notifier = notifier;
        this.agenda = agenda;
        this.clock = clock;
    }

    /** By hand: an open refund ends so now, an abnormal one is put right or closed. */
    public Refund end(Refund refund, RefundState outcome, boolean silent) {
        return end(refund, outcome, silent, clock.instant());
    }

    private Refund end(Refund refund, RefundState outcome, boolean silent, Instant at) {
        Refund ended = refunds.change(refund.key(), each -> each.become(outcome, silent, at));
        if (!silent && ended.notifyUrl() != null) {
            notifier.begin(letter(ended, 0));
        }
        return ended;
    }

    /** What would be told now, {@code delta} fen more than is true; an open refund as if it had succeeded. */
    public Letter foretold(Refund refund, long delta) {
        return letter(
                refund.state() == RefundState.PROCESSING
                        ? refund.become(RefundState.SUCCESS, false, clock.instant())
                        : refund,
                delta);
    }

    private static Letter letter(Refund refund, long delta) {
        return new Letter(
                refund.notifyKey(),
                refund.mchid(),
                refund.state().event(),
                refund.notifyUrl() == null ? "" : refund.notifyUrl(),
                refund.signBy(),
                RefundAnswer.resource(refund, delta));
    }

    void await(Refund refund) {
        if (refund.state() == RefundState.PROCESSING && refund.settlesAt() != null) {
            Instant due = refund.settlesAt();
            agenda.at(due, () -> endInTime(refund.key(), due));
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void resume() {
        refunds.all().forEach(this::await);
    }

    /** A clock that was moved past the refund's time does not change that time. */
    private void endInTime(String key, Instant at) {
        refunds.byKey(key)
                .filter(each -> each.state() == RefundState.PROCESSING)
                .ifPresent(each -> {
                    Refund unused = end(each, each.outcome(), each.silent(), at);
                });
    }
}
