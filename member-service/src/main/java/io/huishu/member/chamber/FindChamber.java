package io.huishu.member.chamber;

import io.huishu.chassis.problem.Missing;
import io.huishu.chassis.tenant.TenantId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds a chamber that a call names by code, appid or merchant number. */
@Component
public class FindChamber {
    private final ChamberDirectory directory;

    FindChamber(ChamberDirectory directory) {
        this.directory = directory;
    }

    /** @throws Missing when no chamber has that address */
    @Transactional(readOnly = true)
    public TenantId find(AddressKind kind, String address) {
        return directory.find(kind, address).orElseThrow(() -> new Missing("chamber.missing", "这家商会"));
    }
}
