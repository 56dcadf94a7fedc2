package io.huishu.sandbox.bill;

import io.huishu.sandbox.chance.Chance;
import io.huishu.sandbox.refusal.Refusal;
import io.huishu.sandbox.state.OfMerchants;
import io.huishu.sandbox.state.Shelf;
import io.huishu.sandbox.state.Shelves;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Planted differences between what happened and what bills say. */
@Component
public final class BillDifferences implements OfMerchants {

    private final Shelf<BillDifference> differences;

    BillDifferences(Shelves shelves) {
        this.differences = shelves.open("billDifferences", BillDifference.class);
    }

    /** The id is made here, and so is the order number of an extra payment that has none. */
    public BillDifference plant(BillDifference wanted) {
        boolean extra = wanted.kind() == BillDifference.Kind.EXTRA;
        boolean named = wanted.orderNo() != null || wanted.refundNo() != null;
        if (extra ? wanted.day() == null || wanted.fen() < 1 : !named) {
            throw Refusal.invalid("EXTRA 要给出 date 和 fen，MISSING 和 AMOUNT 要给出 orderNo 或 refundNo");
        }
        String id = Chance.digits(24);
        BillDifference planted = new BillDifference(
                id,
                wanted.mchid(),
                wanted.bill(),
                wanted.kind(),
                wanted.day(),
                wanted.orderNo() == null && extra ? "EXTRA" + id.substring(0, 12) : wanted.orderNo(),
                wanted.refundNo(),
                wanted.fen());
        differences.put(id, planted);
        return planted;
    }

    public List<BillDifference> all() {
        return differences.all();
    }

    /** Nothing happens when there is none of that id. */
    public void remove(String id) {
        differences.remove(id);
    }

    public void clear() {
        differences.removeIf((id, difference) -> true);
    }

    List<TradeLine> onTrades(String mchid, LocalDate day, List<TradeLine> lines) {
        List<BillDifference> own = of(mchid, BillDifference.Bill.TRADE);
        return Stream.concat(
                        changed(own, lines).stream(),
                        own.stream()
                                .filter(each -> each.isExtraOn(day))
                                .map(each -> TradeLine.invented(each, noon(day))))
                .sorted(Comparator.comparing(TradeLine::at))
                .toList();
    }

    List<Movement> onMovements(String mchid, LocalDate day, List<Movement> lines) {
        List<BillDifference> own = of(mchid, BillDifference.Bill.FUND_FLOW);
        return Stream.concat(
                        changed(own, lines).stream(),
                        own.stream()
                                .filter(each -> each.isExtraOn(day))
                                .map(each -> Movement.invented(each, noon(day))))
                .sorted(Comparator.comparing(Movement::at))
                .toList();
    }

    private List<BillDifference> of(String mchid, BillDifference.Bill bill) {
        return differences.all().stream().filter(each -> each.isIn(mchid, bill)).toList();
    }

    private static Instant noon(LocalDate day) {
        return Beijing.at(day, LocalTime.NOON);
    }

    private static <T extends BillLine<T>> List<T> changed(List<BillDifference> own, List<T> lines) {
        List<T> left = new ArrayList<>();
        for (T line : lines) {
            List<BillDifference> hits = own.stream()
                    .filter(each -> each.kind() != BillDifference.Kind.EXTRA && line.isMeantBy(each))
                    .toList();
            if (hits.stream().noneMatch(each -> each.kind() == BillDifference.Kind.MISSING)) {
                left.add(line.by(hits.stream().mapToLong(BillDifference::fen).sum()));
            }
        }
        return left;
    }

    @Override
    public void forget(String mchid) {
        differences.removeIf((id, difference) -> difference.mchid().equals(mchid));
    }
}
