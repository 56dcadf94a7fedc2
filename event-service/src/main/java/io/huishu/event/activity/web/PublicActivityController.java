package io.huishu.event.activity.web;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.chassis.problem.Missing;
import io.huishu.chassis.security.Open;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import io.huishu.event.activity.Activities;
import io.huishu.event.activity.ActivityView;
import io.huishu.event.chamber.ChamberCodes;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/public/chambers/{code}/activities")
@Open
class PublicActivityController {
    private final ChamberCodes chambers;
    private final Activities activities;

    PublicActivityController(ChamberCodes chambers, Activities activities) {
        this.chambers = chambers;
        this.activities = activities;
    }

    @GetMapping
    Page<ActivityView> list(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        TenantId chamber = chambers.chamberOf(code).orElseThrow(() -> new Missing("chamber.missing", "这家商会"));
        return Tenancy.call(chamber, () -> activities.announced(Cursor.of(cursor, limit)));
    }
}
