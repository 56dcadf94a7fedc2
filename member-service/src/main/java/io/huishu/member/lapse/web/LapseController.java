package io.huishu.member.lapse.web;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.chassis.security.Caller;
import io.huishu.chassis.security.ForStaff;
import io.huishu.member.lapse.DecideLapse;
import io.huishu.member.lapse.LapseProposals;
import io.huishu.member.lapse.LapseState;
import io.huishu.member.lapse.LapseView;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/staff/members/lapses")
class LapseController {
    private final LapseProposals proposals;
    private final DecideLapse decideLapse;

    LapseController(LapseProposals proposals, DecideLapse decideLapse) {
        this.proposals = proposals;
        this.decideLapse = decideLapse;
    }

    @GetMapping
    @ForStaff("members:read")
    Page<LapseView> list(
            @RequestParam(required = false) @Nullable LapseState state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return proposals.page(state, Cursor.of(cursor, limit));
    }

    @PostMapping("/{lapseId}/end")
    @ForStaff("members:write")
    LapseView end(@PathVariable String lapseId, @Valid @RequestBody LapseDecisionRequest request, Caller caller) {
        decideLapse.end(lapseId, request.note().strip(), caller);
        return proposals.view(lapseId);
    }

    @PostMapping("/{lapseId}/keep")
    @ForStaff("members:write")
    LapseView keep(@PathVariable String lapseId, @Valid @RequestBody LapseDecisionRequest request, Caller caller) {
        decideLapse.keep(lapseId, request.note().strip(), caller);
        return proposals.view(lapseId);
    }
}
