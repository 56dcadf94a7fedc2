package io.huishu.payment.waiver.web;

import io.huishu.chassis.idempotency.Idempotent;
import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.chassis.security.Caller;
import io.huishu.chassis.security.ForStaff;
import io.huishu.payment.meeting.Meeting;
import io.huishu.payment.meeting.Meetings;
import io.huishu.payment.waiver.DecideWaiver;
import io.huishu.payment.waiver.ProposeWaiver;
import io.huishu.payment.waiver.Waiver.Person;
import io.huishu.payment.waiver.WaiverState;
import io.huishu.payment.waiver.WaiverView;
import io.huishu.payment.waiver.Waivers;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Waivers: one person proposes, another decides. */
@RestController
@RequestMapping("/api/staff/waivers")
public class WaiverController {
    private final Waivers waivers;
    private final Meetings meetings;
    private final ProposeWaiver proposeWaiver;
    private final DecideWaiver decideWaiver;

    public WaiverController(
            Waivers waivers, Meetings meetings, ProposeWaiver proposeWaiver, DecideWaiver decideWaiver) {
        this.waivers = waivers;
        this.meetings = meetings;
        this.proposeWaiver = proposeWaiver;
        this.decideWaiver = decideWaiver;
    }

    @GetMapping
    @ForStaff("dues:read")
    public Page<WaiverView> list(
            @RequestParam(required = false) @Nullable WaiverState state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return waivers.page(state, Cursor.of(cursor, limit));
    }

    /** The meetings that a waiver may name. */
    @GetMapping("/meetings")
    @ForStaff("dues:read")
    public Page<Meeting> meetings(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return meetings.page(Cursor.of(cursor, limit));
    }

    @PostMapping
    @ForStaff("dues:write")
    @Idempotent
    @ResponseStatus(HttpStatus.CREATED)
    public WaiverView propose(
            @Parameter(hidden = true) Caller caller, @Valid @RequestBody ProposeWaiverRequest request) {
        return waivers.view(proposeWaiver.propose(request.plan(), person(caller)));
    }

    /** Not local: an attempt to pay may be closed at WeChat first. */
    @PostMapping("/{waiverId}/approve")
    @ForStaff("payments:approve")
    @Idempotent(local = false)
    public WaiverView approve(
            @Parameter(hidden = true) Caller caller,
            @PathVariable String waiverId,
            @Valid @RequestBody ApproveWaiverRequest request) {
        return decideWaiver.approve(waiverId, request.closeAttempt(), person(caller));
    }

    @PostMapping("/{waiverId}/reject")
    @ForStaff("dues:write")
    public WaiverView reject(
            @Parameter(hidden = true) Caller caller,
            @PathVariable String waiverId,
            @Valid @RequestBody RejectWaiverRequest request) {
        return decideWaiver.reject(waiverId, request.note().strip(), person(caller));
    }

    private static Person person(Caller caller) {
        return new Person(caller.subject(), caller.name());
    }
}
