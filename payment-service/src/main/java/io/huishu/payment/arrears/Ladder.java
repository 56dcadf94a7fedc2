package io.huishu.payment.arrears;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a chamber's reminders. A charge stands on the last step whose day has come. Steps that were passed over,
 * because the charge was raised late or the chamber began late, are not made up for: nobody gets five reminders on one day.
 *
 * @param steps days after the due day, negative before it, ascending
 */
public record Ladder(List<Integer> steps) {
    public Ladder {
        steps = steps.stream().distinct().sorted().toList();
    }

    /** The step on which a charge stands, and the due days of the charges that stand on it. */
    public record Stretch(int step, @Nullable LocalDate dueAfter, LocalDate dueThrough) {}

    /** For each step the due days of the charges that stand on it today. */
    public List<Stretch> stretches(LocalDate today) {
        List<Stretch> stretches = new ArrayList<>();
        for (int place = 0; place < steps.size(); place++) {
            boolean last = place == steps.size() - 1;
            stretches.add(new Stretch(
                    steps.get(place),
                    last ? null : today.minusDays(steps.get(place + 1)),
                    today.minusDays(steps.get(place))));
        }
        return stretches;
    }

    /** The step whose reminder a charge gets next; empty when all are behind it. */
    public OptionalInt next(LocalDate dueOn, LocalDate today, @Nullable Integer reminded) {
        OptionalInt stands = steps.stream()
                .filter(step -> !dueOn.plusDays(step).isAfter(today))
                .mapToInt(step -> step)
                .max();
        if (stands.isPresent() && (reminded == null || stands.getAsInt() > reminded)) {
            return stands;
        }
        return steps.stream()
                .filter(step -> dueOn.plusDays(step).isAfter(today))
                .filter(step -> reminded == null || step > reminded)
                .mapToInt(step -> step)
                .min();
    }
}
