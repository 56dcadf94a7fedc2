package io.huishu.payment.month.web;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.chassis.security.Caller;
import io.huishu.chassis.security.ForStaff;
import io.huishu.payment.month.AskAboutDifference;
import io.huishu.payment.month.Cause;
import io.huishu.payment.month.DifferenceState;
import io.huishu.payment.month.DifferenceView;
import io.huishu.payment.month.Differences;
import io.huishu.payment.month.ExplainDifference;
import io.huishu.payment.month.Person;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The differences of a month, each a task until its cause is gone or somebody wrote down why. */
@RestController
@RequestMapping("/api/staff/reconciliation")
public class DifferenceController {
    private final Differences differences;
    private final ExplainDifference explainDifference;
    private final AskAboutDifference askAboutDifference;

    public DifferenceController(
            Differences differences, ExplainDifference explainDifference, AskAboutDifference askAboutDifference) {
        this.differences = differences;
        this.explainDifference = explainDifference;
        this.askAboutDifference = askAboutDifference;
    }

    /** By day; those that are gone only when asked for. */
    @GetMapping("/months/{month}/differences")
    @ForStaff("reconciliation:read")
    public Page<DifferenceView> list(
            @PathVariable YearMonth month,
            @RequestParam(required = false) @Nullable DifferenceState state,
            @RequestParam(required = false) @Nullable Cause cause,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return differences.page(month, state, cause, Cursor.of(cursor, limit));
    }

    @PostMapping("/differences/{differenceId}/explain")
    @ForStaff("reconciliation:write")
    public DifferenceView explain(
            @Parameter(hidden = true) Caller caller,
            @PathVariable String differenceId,
            @Valid @RequestBody ExplainRequest request) {
        explainDifference.explain(differenceId, request.note().strip(), new Person(caller.subject(), caller.name()));
        return differences.view(differenceId);
    }

    @DeleteMapping("/differences/{differenceId}/explain")
    @ForStaff("reconciliation:write")
    public DifferenceView takeBack(@PathVariable String differenceId) {
        explainDifference.takeBack(differenceId);
        return differences.view(differenceId);
    }

    /** Asks WeChat what became of it; its answer settles. */
    @PostMapping("/differences/{differenceId}/ask-wechat")
    @ForStaff("reconciliation:write")
    public DifferenceView askWeChat(@PathVariable String differenceId) {
        askAboutDifference.ask(differenceId);
        return differences.view(differenceId);
    }
}
