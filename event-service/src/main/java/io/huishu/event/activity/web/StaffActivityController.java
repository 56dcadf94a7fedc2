package io.huishu.event.activity.web;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.chassis.problem.Missing;
import io.huishu.chassis.security.ForStaff;
import io.huishu.event.activity.Activities;
import io.huishu.event.activity.ActivityView;
import io.huishu.event.activity.CancelActivity;
import io.huishu.event.activity.DraftActivity;
import io.huishu.event.activity.PublishActivity;
import io.huishu.event.activity.RewriteActivity;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/staff/activities")
class StaffActivityController {
    private final Activities activities;
    private final DraftActivity draft;
    private final RewriteActivity rewrite;
    private final PublishActivity publish;
    private final CancelActivity cancel;

    StaffActivityController(
            Activities activities,
            DraftActivity draft,
            RewriteActivity rewrite,
            PublishActivity publish,
            CancelActivity cancel) {
        this.activities = activities;
        this.draft = draft;
        this.rewrite = rewrite;
        this.publish = publish;
        this.cancel = cancel;
    }

    @GetMapping
    @ForStaff("activities:read")
    Page<ActivityView> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return activities.all(Cursor.of(cursor, limit));
    }

    @GetMapping("/{id}")
    @ForStaff("activities:read")
    ActivityView one(@PathVariable String id) {
        return activities.view(id).orElseThrow(() -> new Missing("activity.missing", "这个活动"));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @ForStaff("activities:write")
    ActivityView draft(@Valid @RequestBody ActivityRequest request) {
        return one(draft.draft(request.plan()));
    }

    @PutMapping("/{id}")
    @ForStaff("activities:write")
    ActivityView rewrite(@PathVariable String id, @Valid @RequestBody ActivityRequest request) {
        rewrite.rewrite(id, request.plan());
        return one(id);
    }

    @PostMapping("/{id}/publish")
    @ForStaff("activities:write")
    ActivityView publish(@PathVariable String id) {
        publish.publish(id);
        return one(id);
    }

    @PostMapping("/{id}/cancel")
    @ForStaff("activities:write")
    ActivityView cancel(@PathVariable String id, @Valid @RequestBody CancelRequest request) {
        cancel.cancel(id, request.reason());
        return one(id);
    }
}
