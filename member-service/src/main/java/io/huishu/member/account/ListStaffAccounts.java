package io.huishu.member.account;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists the accounts of the bound chamber. */
@Component
public class ListStaffAccounts {
    private final StaffAccounts accounts;

    ListStaffAccounts(StaffAccounts accounts) {
        this.accounts = accounts;
    }

    @Transactional(readOnly = true)
    public Page<StaffAccountView> page(Cursor cursor) {
        return Page.of(accounts.after(cursor), cursor.limit(), StaffAccountView::id);
    }
}
