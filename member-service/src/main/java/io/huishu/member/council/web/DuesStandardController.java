package io.huishu.member.council.web;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.chassis.security.Caller;
import io.huishu.chassis.security.ForStaff;
import io.huishu.member.council.AdoptDuesStandard;
import io.huishu.member.council.DuesStandardView;
import io.huishu.member.council.DuesStandards;
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

@RestController
@RequestMapping("/api/staff/dues/standards")
class DuesStandardController {
    private final DuesStandards standards;
    private final AdoptDuesStandard adoptDuesStandard;

    DuesStandardController(DuesStandards standards, AdoptDuesStandard adoptDuesStandard) {
        this.standards = standards;
        this.adoptDuesStandard = adoptDuesStandard;
    }

    @GetMapping
    @ForStaff("council:read")
    Page<DuesStandardView> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return standards.page(Cursor.of(cursor, limit));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @ForStaff("council:write")
    DuesStandardView adopt(@Valid @RequestBody StandardRequest request, Caller caller) {
        return standards.view(adoptDuesStandard.adopt(request.plan(), caller));
    }
}
