package io.huishu.member.account;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads one account of the bound chamber, or of the platform. */
@Component
public class FindAccount {
    private final StaffAccounts accounts;

    FindAccount(StaffAccounts accounts) {
        this.accounts = accounts;
    }

    @Transactional(readOnly = true)
    public Optional<StaffAccount> find(String id) {
        return accounts.find(id);
    }
}
