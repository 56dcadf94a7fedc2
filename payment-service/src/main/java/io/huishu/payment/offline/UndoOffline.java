package io.huishu.payment.offline;

import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.charge.SettlementMethod;
import io.huishu.payment.charge.TakeBack;
import io.huishu.payment.ledger.MovementKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Undoes what the office entered by mistake: a charge settled by it is open again and its receipt void. */
@Component
public class UndoOffline {
    private final OfflineEntries entries;
    private final TakeBack takeBack;
    private final BusinessTime time;

    public UndoOffline(OfflineEntries entries, TakeBack takeBack, BusinessTime time) {
        this.entries = entries;
        this.takeBack = takeBack;
        this.time = time;
    }

    /**
     * @param why shown on the voided receipt
     * @throws EntryStands when it was undone before, or a bank line backs it
     * @throws io.huishu.payment.ledger.MonthClosed when its month is closed
     */
    @Transactional
    public void undo(String chargeId, String entryId, String why, String by) {
        OfflineEntry entry = entries.hold(chargeId, entryId);
        entry.undo(by, time.now(), why);
        entries.save(entry);
        takeBack.takeBack(chargeId, undoing(entry.method()), entryId, entry.amount(), entry.receivedOn(), why);
    }

    private static MovementKind undoing(SettlementMethod method) {
        return switch (method) {
            case CASH -> MovementKind.CASH_UNDONE;
            case TRANSFER -> MovementKind.TRANSFER_UNDONE;
            case CHEQUE -> MovementKind.CHEQUE_UNDONE;
            case WECHAT, CREDIT -> throw new IllegalStateException("The office enters no " + method);
        };
    }
}
