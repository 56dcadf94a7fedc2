package io.huishu.member.account;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The permission matrix: what each role of a chamber's staff may do. It is the only place that says so. */
public enum Role {
    /** 秘书长 */
    SECRETARY_GENERAL(EnumSet.allOf(Permission.class)),

    /** 会员管理 */
    MEMBERSHIP(EnumSet.of(
            Permission.MEMBERS_READ, Permission.MEMBERS_WRITE, Permission.COUNCIL_READ, Permission.INSIGHTS_READ)),

    /** 财务 */
    FINANCE(EnumSet.of(
            Permission.DUES_READ,
            Permission.DUES_WRITE,
            Permission.PAYMENTS_READ,
            Permission.PAYMENTS_WRITE,
            Permission.PAYMENTS_APPROVE,
            Permission.RECONCILIATION_READ,
            Permission.RECONCILIATION_WRITE,
            Permission.RECEIPTS_WRITE,
            Permission.MEMBERS_READ,
            Permission.COUNCIL_READ,
            Permission.INSIGHTS_READ,
            Permission.PARKED_WRITE)),

    /** 活动 */
    ACTIVITIES(EnumSet.of(
            Permission.ACTIVITIES_READ,
            Permission.ACTIVITIES_WRITE,
            Permission.MEMBERS_READ,
            Permission.INSIGHTS_READ)),

    /** 宣传 */
    CONTENT(EnumSet.of(Permission.NOTICES_READ, Permission.NOTICES_WRITE, Permission.MEMBERS_READ)),

    /** 会长：看得到全部，不办理 */
    PRESIDENT(EnumSet.copyOf(
            Arrays.stream(Permission.values()).filter(Permission::reads).toList()));

    private final Set<Permission> permissions;

    Role(EnumSet<Permission> permissions) {
        this.permissions = Set.copyOf(permissions);
    }

    public Set<Permission> permissions() {
        return permissions;
    }

    /** The words of all permissions that the roles carry together, in order. */
    public static List<String> scopeOf(Set<Role> roles) {
        return roles.stream()
                .flatMap(role -> role.permissions().stream())
                .distinct()
                .sorted()
                .map(Permission::word)
                .toList();
    }
}
