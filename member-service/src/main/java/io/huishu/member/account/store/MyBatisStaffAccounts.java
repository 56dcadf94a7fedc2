package io.huishu.member.account.store;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.problem.Stale;
import io.huishu.member.account.AccountTaken;
import io.huishu.member.account.Role;
import io.huishu.member.account.StaffAccount;
import io.huishu.member.account.StaffAccountRow;
import io.huishu.member.account.StaffAccountView;
import io.huishu.member.account.StaffAccounts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

@Component
class MyBatisStaffAccounts implements StaffAccounts {
    private final StaffAccountMapper mapper;

    MyBatisStaffAccounts(StaffAccountMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(StaffAccount account) {
        try {
            mapper.insert(account);
        } catch (DuplicateKeyException e) {
            throw new AccountTaken(account.account());
        }
    }

    @Override
    public void save(StaffAccount account) {
        Stale.unlessOne(mapper.updateById(account), "账号 " + account.account());
    }

    @Override
    public Optional<StaffAccount> find(String id) {
        return Optional.ofNullable(mapper.selectById(id));
    }

    @Override
    public Optional<StaffAccount> hold(String account) {
        return mapper.hold(account);
    }

    @Override
    public List<StaffAccountView> after(Cursor cursor) {
        return mapper.page(cursor.after(), cursor.limit() + 1).stream()
                .map(MyBatisStaffAccounts::view)
                .toList();
    }

    @Override
    public boolean none() {
        return mapper.count() == 0;
    }

    private static StaffAccountView view(StaffAccountRow row) {
        return new StaffAccountView(
                row.id(),
                row.account(),
                row.name(),
                Arrays.stream(row.roles().split(",", -1)).map(Role::valueOf).toList(),
                row.state(),
                row.createdAt(),
                row.lastSignInAt());
    }
}
