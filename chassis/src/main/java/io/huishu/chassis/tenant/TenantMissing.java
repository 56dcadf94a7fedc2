package io.huishu.chassis.tenant;

/** Work that belongs to a chamber was tried without one: always a fault of ours, never answered by "all". */
public final class TenantMissing extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public TenantMissing() {
        super("No chamber is bound to this call");
    }
}
