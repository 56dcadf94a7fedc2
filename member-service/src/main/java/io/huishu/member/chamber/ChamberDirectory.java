package io.huishu.member.chamber;

import io.huishu.chassis.tenant.TenantId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds chambers before a call has one. An address belongs to one chamber in the whole installation. */
public interface ChamberDirectory {
    Optional<TenantId> find(AddressKind kind, String address);

    /**
     * Gives the chamber this one address of the kind, or none.
     *
     * @throws AddressTaken when it is another chamber's
     */
    void assign(TenantId chamber, AddressKind kind, @Nullable String address);

    /** A number that no chamber has had. */
    TenantId nextNumber();

    /** All chambers by number. */
    List<ChamberListing> all();
}
