package io.huishu.member.me;

import io.huishu.chassis.problem.Missing;
import io.huishu.member.account.FindAccount;
import io.huishu.member.account.StaffAccount;
import io.huishu.member.account.StaffView;
import io.huishu.member.chamber.ChamberCard;
import io.huishu.member.chamber.ReadChamber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a staff member's own account. */
@Component
public class ReadStaffMe {
    private final FindAccount findAccount;
    private final ReadChamber readChamber;

    ReadStaffMe(FindAccount findAccount, ReadChamber readChamber) {
        this.findAccount = findAccount;
        this.readChamber = readChamber;
    }

    @Transactional(readOnly = true)
    public StaffMe read(String accountId) {
        StaffAccount account = findAccount.find(accountId).orElseThrow(() -> new Missing("account.missing", "这个账号"));
        return new StaffMe(StaffView.of(account), ChamberCard.of(readChamber.current()));
    }
}
