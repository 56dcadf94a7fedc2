package io.huishu.member.platform;

import io.huishu.chassis.tenant.TenantId;

/** The platform as an owner of rows: its operator's account, the signing keys, the chambers' directory. */
public final class Platform {
    /** Greater than any chamber's number, so that no chamber can ever be given it. */
    public static final TenantId TENANT = new TenantId(900_000_000_000_000_000L);

    private Platform() {}
}
