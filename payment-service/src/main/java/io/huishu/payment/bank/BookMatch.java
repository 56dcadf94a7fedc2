package io.huishu.payment.bank;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.money.Money;
import io.huishu.chassis.problem.Invalid;
import io.huishu.chassis.problem.Missing;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.bank.BankMatch.Deed;
import io.huishu.payment.charge.Charge;
import io.huishu.payment.charge.ChargeNotOpen;
import io.huishu.payment.charge.Charges;
import io.huishu.payment.charge.ReceiveMoney;
import io.huishu.payment.charge.Received;
import io.huishu.payment.charge.Reception;
import io.huishu.payment.charge.SettlementMethod;
import io.huishu.payment.credit.KeepSurplus;
import io.huishu.payment.ledger.Books;
import io.huishu.payment.ledger.Ledger;
import io.huishu.payment.ledger.Movement;
import io.huishu.payment.ledger.MovementKind;
import io.huishu.payment.offline.OfflineEntries;
import io.huishu.payment.offline.OfflineEntry;
import io.huishu.payment.unit.Units;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Books what a line's money is, all of it or nothing. The line is taken first: its guard decides who of two comes first. */
@Component
public class BookMatch {
    private final BankLines lines;
    private final BankMatches matches;
    private final Charges charges;
    private final ReceiveMoney receiveMoney;
    private final OfflineEntries entries;
    private final KeepSurplus keepSurplus;
    private final Units units;
    private final Books books;
    private final Ledger ledger;
    private final BusinessTime time;
    private final Ids ids;

    public BookMatch(
            BankLines lines,
            BankMatches matches,
            Charges charges,
            ReceiveMoney receiveMoney,
            OfflineEntries entries,
            KeepSurplus keepSurplus,
            Units units,
            Books books,
            Ledger ledger,
            BusinessTime time,
            Ids ids) {
        this.lines = lines;
        this.matches = matches;
        this.charges = charges;
        this.receiveMoney = receiveMoney;
        this.entries = entries;
        this.keepSurplus = keepSurplus;
        this.units = units;
        this.books = books;
        this.ledger = ledger;
        this.time = time;
        this.ids = ids;
    }

    /**
     * @param by the account that confirms
     * @throws LineSpent when less is left of the line
     * @throws ChargeNotOpen when one of the charges was settled meanwhile
     * @throws io.huishu.payment.ledger.MonthClosed when the line's month is closed
     */
    @Transactional
    public void book(String lineId, MatchOrder order, String by) {
        List<OfflineEntry> entered =
                order.entryIds().stream().distinct().sorted().map(entries::get).toList();
        Money sum = sum(order, entered);
        BankLine line = lines.get(lineId);
        if (!lines.spend(lineId, sum)) {
            throw new LineSpent(lines.get(lineId));
        }
        Deed deed = new Deed(by, time.now());
        order.shares().stream()
                .sorted(Comparator.comparing(MatchOrder.Wanted::chargeId))
                .forEach(share -> pay(line, share, deed));
        entered.forEach(entry -> link(line, entry, deed));
        if (order.surplus() != null) {
            keep(line, order.surplus(), deed);
        }
    }

    private static Money sum(MatchOrder order, List<OfflineEntry> entered) {
        Money sum = Money.ZERO;
        for (MatchOrder.Wanted share : order.shares()) {
            sum = sum.plus(positive(share.amount()));
        }
        for (OfflineEntry entry : entered) {
            sum = sum.plus(entry.amount());
        }
        if (order.surplus() != null) {
            sum = sum.plus(positive(order.surplus().amount()));
        }
        return positive(sum);
    }

    private static Money positive(Money amount) {
        if (!amount.isPositive()) {
            throw new Invalid("bank-match.nothing", "认领的金额要大于零。");
        }
        return amount;
    }

    private void pay(BankLine line, MatchOrder.Wanted share, Deed deed) {
        Charge charge = charges.get(share.chargeId());
        String act = ids.next();
        Received money = new Received(
                SettlementMethod.TRANSFER,
                act,
                share.amount(),
                line.bookedOn(),
                line.bookedOn().equals(time.today()) ? deed.at() : time.startOf(line.bookedOn()),
                Objects.requireNonNullElse(line.serial(), "银行流水 " + line.bookedOn()),
                null);
        switch (receiveMoney.receive(charge.id(), money)) {
            case Reception.NotOpen notOpen -> throw new ChargeNotOpen(notOpen.state());
            case Reception.Settled settled
            when settled.left().isPositive() -> throw new ShareTooLarge(charge.subject(), settled.left());
            case Reception.Settled _, Reception.Partly _ -> {}
        }
        matches.add(BankMatch.ofCharge(act, line.id(), charge.unitId(), charge.id(), share.amount(), deed));
    }

    /** A cash entry whose money was brought to the bank moves from the cash box to the account. */
    private void link(BankLine line, OfflineEntry entry, Deed deed) {
        String act = ids.next();
        entries.link(entry.id(), line.id());
        if (entry.method() == SettlementMethod.CASH) {
            ledger.book(new Movement(
                    MovementKind.CASH_BANKED,
                    act,
                    entry.unitId(),
                    entry.chargeId(),
                    entry.amount(),
                    line.bookedOn(),
                    "现金存入银行"));
        } else {
            books.requireOpen(line.bookedOn());
        }
        matches.add(BankMatch.ofEntry(act, line.id(), entry, deed));
    }

    private void keep(BankLine line, MatchOrder.Kept surplus, Deed deed) {
        if (units.find(surplus.unitId()).isEmpty()) {
            throw new Missing("unit.missing", "这个会员单位");
        }
        String act = ids.next();
        keepSurplus.keep(surplus.unitId(), act, surplus.amount(), line.bookedOn());
        matches.add(BankMatch.ofSurplus(act, line.id(), surplus.unitId(), surplus.amount(), deed));
    }
}
