package io.huishu.member.account;

import io.huishu.chassis.page.Cursor;
import java.util.List;
import java.util.Optional;

/** The accounts of the bound chamber. */
public interface StaffAccounts {
    /** @throws AccountTaken when the chamber has one of that name */
    void add(StaffAccount account);

    /** @throws io.huishu.chassis.problem.Stale when somebody else saved it meanwhile */
    void save(StaffAccount account);

    Optional<StaffAccount> find(String id);

    /** The row, held until the transaction ends. */
    Optional<StaffAccount> hold(String account);

    /** By id, at most one more than the cursor's limit. */
    List<StaffAccountView> after(Cursor cursor);

    boolean none();
}
