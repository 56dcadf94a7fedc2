package io.huishu.member.roster.web;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.problem.Missing;
import io.huishu.chassis.security.Caller;
import io.huishu.chassis.security.ForStaff;
import io.huishu.member.roster.ChangeUnit;
import io.huishu.member.roster.EnterUnit;
import io.huishu.member.roster.LeaveChamber;
import io.huishu.member.roster.UnitPage;
import io.huishu.member.roster.UnitQuestion;
import io.huishu.member.roster.UnitState;
import io.huishu.member.roster.UnitView;
import io.huishu.member.roster.Units;
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
@RequestMapping("/api/staff/members")
class StaffMemberController {
    private final Units units;
    private final EnterUnit enterUnit;
    private final ChangeUnit changeUnit;
    private final LeaveChamber leaveChamber;

    StaffMemberController(Units units, EnterUnit enterUnit, ChangeUnit changeUnit, LeaveChamber leaveChamber) {
        this.units = units;
        this.enterUnit = enterUnit;
        this.changeUnit = changeUnit;
        this.leaveChamber = leaveChamber;
    }

    @GetMapping
    @ForStaff("members:read")
    UnitPage list(
            @RequestParam(required = false) @Nullable String query,
            @RequestParam(required = false) @Nullable String tier,
            @RequestParam(required = false) @Nullable UnitState state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return units.page(new UnitQuestion(query, tier, state), Cursor.of(cursor, limit));
    }

    @GetMapping("/{id}")
    @ForStaff("members:read")
    UnitView one(@PathVariable String id) {
        return units.view(id).orElseThrow(() -> new Missing("unit.missing", "这家会员单位"));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @ForStaff("members:write")
    UnitView enter(@RequestBody UnitRequest request, Caller caller) {
        return one(enterUnit.enter(request.entry(), caller));
    }

    @PutMapping("/{id}")
    @ForStaff("members:write")
    UnitView change(@PathVariable String id, @RequestBody UnitRequest request, Caller caller) {
        changeUnit.change(id, request.entry(), caller);
        return one(id);
    }

    @PostMapping("/{id}/leave")
    @ForStaff("members:write")
    UnitView leave(@PathVariable String id, @Valid @RequestBody LeaveRequest request, Caller caller) {
        leaveChamber.leave(id, request.reason(), caller);
        return one(id);
    }
}
