package io.huishu.member.account;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Accounts kept in a list, with the chamber that was bound when each came. */
final class OneChambersAccounts implements StaffAccounts {
    private final Map<StaffAccount, TenantId> accounts = new LinkedHashMap<>();

    List<String> names() {
        return accounts.keySet().stream().map(StaffAccount::account).toList();
    }

    List<TenantId> tenants() {
        return List.copyOf(accounts.values());
    }

    @Override
    public void add(StaffAccount account) {
        accounts.put(account, Tenancy.current());
    }

    @Override
    public void save(StaffAccount account) {
        accounts.put(account, Tenancy.current());
    }

    @Override
    public Optional<StaffAccount> find(String id) {
        return accounts.keySet().stream()
                .filter(account -> account.id().equals(id))
                .findFirst();
    }

    @Override
    public Optional<StaffAccount> hold(String name) {
        return accounts.keySet().stream()
                .filter(account -> account.account().equals(name))
                .findFirst();
    }

    @Override
    public List<StaffAccountView> after(Cursor cursor) {
        return List.of();
    }

    @Override
    public boolean none() {
        return accounts.isEmpty();
    }
}
