package io.huishu.chassis.data;

/** A statement could touch another chamber's rows and was not run: always a fault of ours, never of the caller. */
public final class TenantWallBreach extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    TenantWallBreach(String statement, String reason, String sql) {
        super("Tenant wall: " + reason + " [" + statement + "] " + sql);
    }
}
