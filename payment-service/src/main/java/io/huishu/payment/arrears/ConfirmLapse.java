package io.huishu.payment.arrears;

import io.huishu.chassis.fact.Outbox;
import io.huishu.chassis.id.Ids;
import io.huishu.chassis.time.BusinessTime;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a unit that has not paid for years before those who decide on its membership, as a person confirms it. */
@Component
public class ConfirmLapse {
    private final Lapses lapses;
    private final Rules rules;
    private final Outbox outbox;
    private final BusinessTime time;
    private final Ids ids;

    public ConfirmLapse(Lapses lapses, Rules rules, Outbox outbox, BusinessTime time, Ids ids) {
        this.lapses = lapses;
        this.rules = rules;
        this.outbox = outbox;
        this.time = time;
        this.ids = ids;
    }

    /**
     * @param by the name of who confirms it
     * @throws LapseRefused when the article is not written down or does not apply to the unit
     * @throws LapseConfirmed when it was confirmed before
     */
    @Transactional
    public LapseCandidate confirm(String unitId, String by) {
        DuesRules current = rules.current();
        Integer asked = current.lapseYears();
        if (asked == null) {
            throw LapseRefused.noArticle();
        }
        LapseCandidate unit = LapseCandidate.of(lapses.lockYears(unitId), asked, current.graceDays(), time.today())
                .orElseThrow(() -> LapseRefused.doesNotApply(asked));
        String article = Objects.requireNonNull(current.article());
        String id = ids.next();
        lapses.add(new ConfirmedLapse(
                id, unitId, unit.years().getLast(), words(unit), unit.owed().fen(), article, by, time.now()));
        outbox.append(new ChargeLapsed(
                id,
                unitId,
                unit.years(),
                unit.chargeIds(),
                unit.owed(),
                article,
                Objects.requireNonNull(current.ruleText()),
                by,
                time.today()));
        return unit;
    }

    private static String words(LapseCandidate unit) {
        return unit.years().stream().map(String::valueOf).collect(Collectors.joining("、"));
    }
}
