package io.huishu.payment.arrears;

import io.huishu.chassis.time.BusinessTime;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lists the units to which the charter's article applies; nothing happens to them by being listed. */
@Component
public class ListLapses {
    private final Lapses lapses;
    private final Rules rules;
    private final BusinessTime time;

    public ListLapses(Lapses lapses, Rules rules, BusinessTime time) {
        this.lapses = lapses;
        this.rules = rules;
        this.time = time;
    }

    /** Who owes most years first; empty while the chamber has not written the article down. */
    public List<LapseCandidate> list() {
        DuesRules current = rules.current();
        Integer years = current.lapseYears();
        if (years == null) {
            return List.of();
        }
        LocalDate today = time.today();
        Map<String, List<UnpaidYear>> byUnit = lapses.unpaidYears(years).stream()
                .collect(Collectors.groupingBy(UnpaidYear::unitId, LinkedHashMap::new, Collectors.toList()));
        return byUnit.values().stream()
                .map(charged -> LapseCandidate.of(charged, years, current.graceDays(), today))
                .flatMap(Optional::stream)
                .sorted((one, other) ->
                        Integer.compare(other.years().size(), one.years().size()))
                .toList();
    }
}
