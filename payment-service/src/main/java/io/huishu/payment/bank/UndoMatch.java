package io.huishu.payment.bank;

import io.huishu.chassis.money.Money;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.bank.BankMatch.Deed;
import io.huishu.payment.charge.TakeBack;
import io.huishu.payment.credit.KeepSurplus;
import io.huishu.payment.ledger.Books;
import io.huishu.payment.ledger.Ledger;
import io.huishu.payment.ledger.Movement;
import io.huishu.payment.ledger.MovementKind;
import io.huishu.payment.offline.OfflineEntries;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes back whatever a line was matched with: charges are open again, their receipts void, the line's money nobody's. */
@Component
public class UndoMatch {
    private final BankLines lines;
    private final BankMatches matches;
    private final TakeBack takeBack;
    private final KeepSurplus keepSurplus;
    private final OfflineEntries entries;
    private final Books books;
    private final Ledger ledger;
    private final BusinessTime time;

    public UndoMatch(
            BankLines lines,
            BankMatches matches,
            TakeBack takeBack,
            KeepSurplus keepSurplus,
            OfflineEntries entries,
            Books books,
            Ledger ledger,
            BusinessTime time) {
        this.lines = lines;
        this.matches = matches;
        this.takeBack = takeBack;
        this.keepSurplus = keepSurplus;
        this.entries = entries;
        this.books = books;
        this.ledger = ledger;
        this.time = time;
    }

    /**
     * @param why shown on voided receipts
     * @throws NothingMatched when nothing stands
     * @throws io.huishu.payment.ledger.MonthClosed when the line's month is closed
     */
    @Transactional
    public void undo(String lineId, String why, String by) {
        BankLine line = lines.hold(lineId);
        List<BankMatch> standing = matches.lockActive(lineId);
        if (standing.isEmpty()) {
            throw new NothingMatched();
        }
        Deed deed = new Deed(by, time.now());
        Money sum = Money.ZERO;
        for (BankMatch match : standing) {
            takeBack(line, match, why);
            match.undo(deed, why);
            matches.save(match);
            sum = sum.plus(match.amount());
        }
        lines.giveBack(lineId, sum);
    }

    private void takeBack(BankLine line, BankMatch match, String why) {
        switch (match.kind()) {
            case CHARGE ->
                takeBack.takeBack(
                        match.charge(), MovementKind.TRANSFER_UNDONE, match.id(), match.amount(), line.bookedOn(), why);
            case SURPLUS -> keepSurplus.undo(match.unitId(), match.id(), match.amount(), line.bookedOn(), why);
            case ENTRY -> unlink(line, match, why);
        }
    }

    private void unlink(BankLine line, BankMatch match, String why) {
        entries.unlink(match.entry());
        if (match.isOfCash()) {
            ledger.book(new Movement(
                    MovementKind.CASH_BANKED_UNDONE,
                    match.id(),
                    match.unitId(),
                    match.charge(),
                    match.amount(),
                    line.bookedOn(),
                    "撤销现金存入银行：" + why));
        } else {
            books.requireOpen(line.bookedOn());
        }
    }
}
