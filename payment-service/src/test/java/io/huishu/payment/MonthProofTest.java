package io.huishu.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.Http.Answer;
import io.huishu.payment.month.Cause;
import io.huishu.payment.order.AskWeChat;
import io.huishu.payment.order.Orders;
import io.huishu.payment.refund.CheckRefund;
import io.huishu.payment.refund.Refunds;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * A month of mixed transactions with a fault of every cause planted in it: exactly those are found and each is named
 * rightly; each is remedied by its own door; the month closes, and from then on refuses every edit. {@code -Dhuishu.month.units}
 * says how many units pay in the usual ways beside the faults.
 */
class MonthProofTest extends MonthHouse {
    private static final int UNITS = Integer.getInteger("huishu.month.units", 40);

    @Autowired
    private BusinessTime time;

    @Autowired
    private AskWeChat askWeChat;

    @Autowired
    private Orders orders;

    @Autowired
    private CheckRefund checkRefund;

    @Autowired
    private Refunds refunds;

    @Test
    void findsExactlyTheFaultsNamesThemClosesAndIsLocked() {
        now();
        later(Duration.between(time.now(), at(time.today().plusMonths(1).withDayOfMonth(2), 9)));
        MonthCast cast =
                new MonthCast(world(), facts, SANDBOX.openChamber("proof-" + System.nanoTime()), time, this::afterADay);
        cast.ask = order -> cast.story.inChamber(() -> askWeChat.ask(orders.get(order)));
        cast.check = refund -> cast.story.inChamber(() -> {
            checkRefund.check(refunds.get(refund));
            return refund;
        });
        MonthFaults faults = new MonthFaults(cast);

        cast.bill(UNITS + MonthFaults.UNITS);
        cast.payAsUsual(UNITS);
        faults.plantWhileItRuns();
        later(Duration.between(time.now(), at(cast.month.plusMonths(1).atDay(2), 11)));
        cast.compare();
        faults.plantInThePapers();
        JsonNode compared = cast.compare();

        assertThat(Set.copyOf(differences(cast, ""))).isEqualTo(faults.planted());
        assertThat(faults.causes()).as("a fault of every cause").isEqualTo(EnumSet.allOf(Cause.class));
        assertThat(compared.path("row").path("open").asInt())
                .isEqualTo(faults.planted().size());
        assertThat(cast.post("/close").code()).isEqualTo("month.not-at-zero");

        faults.remedy();
        assertThat(differences(cast, "&state=OPEN")).isEmpty();
        cast.statementChecked();
        JsonNode closed = cast.post("/close").json();
        assertThat(closed.path("row").path("state").asString())
                .as(closed.toString())
                .isEqualTo("CLOSED");
        refusesEveryEdit(cast);
        System.out.printf(
                "month: %d movements, %d faults of %d causes, closed%n",
                closed.path("totals").path("lines").asInt(),
                faults.planted().size(),
                faults.causes().size());
    }

    private static void refusesEveryEdit(MonthCast cast) {
        String before = cast.story.checksum();
        for (MonthCast.Edit edit : cast.edits()) {
            Answer answer = edit.attempt().get();
            assertThat(answer.code()).as("%s: %s", edit.name(), answer.text()).isEqualTo("month.closed");
        }
        assertThat(cast.story.checksum()).isEqualTo(before);
    }

    private static List<String> differences(MonthCast cast, String query) {
        return cast.differences(query).stream()
                .map(each -> each.path("cause").asString()
                        + " " + each.path("subjectKind").asString()
                        + " " + each.path("subject").asString())
                .toList();
    }

    private void afterADay() {
        later(Duration.ofDays(1));
    }

    private static java.time.Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(BusinessTime.ZONE).toInstant();
    }
}
