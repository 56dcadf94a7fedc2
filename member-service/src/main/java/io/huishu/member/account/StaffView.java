package io.huishu.member.account;

import java.util.List;

/**
 * Who has signed in.
 *
 * @param permissions the words of everything this person may do
 */
public record StaffView(String id, String name, String account, List<Role> roles, List<String> permissions) {
    public static StaffView of(StaffAccount account) {
        return new StaffView(
                account.id(),
                account.name(),
                account.account(),
                account.roles().stream().sorted().toList(),
                Role.scopeOf(account.roles()));
    }
}
