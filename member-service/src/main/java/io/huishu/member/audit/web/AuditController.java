package io.huishu.member.audit.web;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.chassis.security.ForPlatform;
import io.huishu.chassis.security.ForStaff;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.member.audit.AuditView;
import io.huishu.member.audit.ReadAudit;
import io.huishu.member.platform.Platform;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AuditController {
    private final ReadAudit readAudit;

    AuditController(ReadAudit readAudit) {
        this.readAudit = readAudit;
    }

    @GetMapping("/api/staff/audit")
    @ForStaff("audit:read")
    Page<AuditView> audit(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return readAudit.page(Cursor.of(cursor, limit));
    }

    /** What happened under no chamber: the operator's own sign-ins. */
    @GetMapping("/api/platform/audit")
    @ForPlatform
    Page<AuditView> platform(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return Tenancy.call(Platform.TENANT, () -> readAudit.page(Cursor.of(cursor, limit)));
    }
}
