package io.huishu.payment.dues.web;

import io.huishu.chassis.idempotency.Idempotent;
import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.chassis.security.Caller;
import io.huishu.chassis.security.ForStaff;
import io.huishu.payment.dues.DuesRunView;
import io.huishu.payment.dues.DuesRuns;
import io.huishu.payment.dues.PlanDues;
import io.huishu.payment.dues.RunDues;
import io.huishu.payment.dues.RunProgress;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Billing a year. */
@RestController
@RequestMapping("/api/staff/dues/runs")
public class DuesRunController {
    private final PlanDues planDues;
    private final RunDues runDues;
    private final DuesRuns runs;
    private final RunProgress progress;

    public DuesRunController(PlanDues planDues, RunDues runDues, DuesRuns runs, RunProgress progress) {
        this.planDues = planDues;
        this.runDues = runDues;
        this.runs = runs;
        this.progress = progress;
    }

    @PostMapping("/preview")
    @ForStaff("dues:write")
    public DuesPreview preview(@Valid @RequestBody YearRequest request) {
        return DuesPreview.of(planDues.plan(request.year()));
    }

    @PostMapping
    @ForStaff("dues:write")
    @Idempotent
    @ResponseStatus(HttpStatus.CREATED)
    public DuesRunView run(@Parameter(hidden = true) Caller caller, @Valid @RequestBody YearRequest request) {
        return runDues.run(request.year(), caller.subject());
    }

    /** How far the run that is under way has come. */
    @GetMapping("/progress")
    @ForStaff("dues:read")
    public ProgressAnswer progress() {
        return new ProgressAnswer(progress.now().orElse(null));
    }

    @GetMapping
    @ForStaff("dues:read")
    public Page<DuesRunView> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return runs.list(Cursor.of(cursor, limit));
    }
}
