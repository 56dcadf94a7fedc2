package io.huishu.member.chamber.web;

import io.huishu.chassis.problem.Missing;
import io.huishu.chassis.tenant.TenantId;

/** Reads a chamber's number from a path; what is none is missing. */
final class ChamberIds {
    private ChamberIds() {}

    static TenantId of(String id) {
        try {
            return TenantId.of(id);
        } catch (IllegalArgumentException e) {
            throw new Missing("chamber.missing", "这家商会");
        }
    }
}
