package io.huishu.member.revocation;

import io.huishu.chassis.tenant.TenantId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The marks of all chambers; they belong to the platform. */
public interface Revocations {
    /** Raises the mark of a subject; a mark never falls. */
    void raise(@Nullable TenantId chamber, String subject, long epoch);

    /** Marks from that epoch on; older ones concern only tokens that have expired by themselves. */
    List<Revocation> since(long epoch);

    /** The highest mark that concerns the subject, its chamber's included; 0 when there is none. */
    long markOf(@Nullable TenantId chamber, String subject);
}
