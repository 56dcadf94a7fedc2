package io.huishu.member.account;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An account to be made.
 *
 * @param password in clear, never shown
 */
public record StaffPlan(String account, String name, Set<Role> roles, String password) {
    private static final Pattern ACCOUNT = Pattern.compile("[a-z][a-z0-9._-]{2,31}");

    public StaffPlan {
        account = account.strip().toLowerCase(Locale.ROOT);
        name = name.strip();
        roles = Set.copyOf(roles);
        if (!ACCOUNT.matcher(account).matches()) {
            throw new InvalidAccount("账号要以小写字母开头，3 到 32 位，只用小写字母、数字、点、横线和下划线。");
        }
        if (name.isEmpty() || name.length() > 50) {
            throw new InvalidAccount("姓名要填写，最多 50 个字。");
        }
        PasswordRules.check(account, password);
    }

    @Override
    public String toString() {
        return "StaffPlan[account=" + account + ", roles=" + roles + "]";
    }
}
