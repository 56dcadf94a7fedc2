package io.huishu.payment.arrears;

import io.huishu.chassis.data.RetryOnDeadlock;
import io.huishu.chassis.time.BusinessTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets a chamber's due reminders go out, or shows beforehand whom they would reach. */
@Component
public class RemindDues {
    private static final int AT_ONCE = 200;

    private final Rules rules;
    private final Reminders reminders;
    private final ClaimReminders claimReminders;
    private final BusinessTime time;

    public RemindDues(Rules rules, Reminders reminders, ClaimReminders claimReminders, BusinessTime time) {
        this.rules = rules;
        this.reminders = reminders;
        this.claimReminders = claimReminders;
        this.time = time;
    }

    /** Any number may run at once; each charge and step goes out once. Returns how many went out. */
    public int remind() {
        int sent = 0;
        for (Ladder.Stretch stretch : stretches()) {
            int some;
            do {
                some = RetryOnDeadlock.call(() -> claimReminders.claim(stretch, AT_ONCE));
                sent += some;
            } while (some > 0);
        }
        return sent;
    }

    /** The longest due first, at most this many. */
    public List<DueCharge> preview(int most) {
        List<DueCharge> due = new ArrayList<>();
        for (Ladder.Stretch stretch : stretches().reversed()) {
            due.addAll(reminders.due(stretch, most - due.size()));
        }
        due.sort(Comparator.comparing(DueCharge::dueOn).thenComparing(DueCharge::chargeId));
        return due;
    }

    private List<Ladder.Stretch> stretches() {
        LocalDate today = time.today();
        return new Ladder(rules.current().steps()).stretches(today);
    }
}
