package io.huishu.event.chamber;

import io.huishu.chassis.tenant.TenantId;
import java.util.Optional;

/** Finds the chamber that a public address names; the only question that is asked without a chamber. */
public interface ChamberCodes {
    Optional<TenantId> chamberOf(String code);
}
