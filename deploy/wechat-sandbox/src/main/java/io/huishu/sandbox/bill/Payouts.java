package io.huishu.sandbox.bill;

import io.huishu.sandbox.state.Shelf;
import io.huishu.sandbox.state.Shelves;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All payouts, and the merchants that are paid out every day. */
@Component
final class Payouts {

    private final Shelf<Payout> payouts;
    private final Shelf<Daily> daily;

    /** {@code done}: the last day that was looked after. */
    public record Daily(String mchid, LocalDate done) {}

    Payouts(Shelves shelves) {
        this.payouts = shelves.open("payouts", Payout.class);
        this.daily = shelves.open("dailyPayouts", Daily.class);
    }

    void add(Payout payout) {
        payouts.put(payout.payoutId(), payout);
    }

    List<Payout> of(String mchid) {
        return payouts.all().stream().filter(each -> each.mchid().equals(mchid)).toList();
    }

    Optional<Daily> daily(String mchid) {
        return daily.find(mchid);
    }

    void set(Daily setting) {
        daily.put(setting.mchid(), setting);
    }

    void forget(String mchid) {
        payouts.removeIf((key, payout) -> payout.mchid().equals(mchid));
        stopDaily(mchid);
    }

    void stopDaily(String mchid) {
        daily.remove(mchid);
    }
}
