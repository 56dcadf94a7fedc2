package io.huishu.member.council.web;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.chassis.security.Caller;
import io.huishu.chassis.security.ForStaff;
import io.huishu.member.council.RecordResolution;
import io.huishu.member.council.ResolutionView;
import io.huishu.member.council.Resolutions;
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
@RequestMapping("/api/staff/council/resolutions")
class ResolutionController {
    private final Resolutions resolutions;
    private final RecordResolution recordResolution;

    ResolutionController(Resolutions resolutions, RecordResolution recordResolution) {
        this.resolutions = resolutions;
        this.recordResolution = recordResolution;
    }

    @GetMapping
    @ForStaff("council:read")
    Page<ResolutionView> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return resolutions.page(Cursor.of(cursor, limit));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @ForStaff("council:write")
    ResolutionView record(@Valid @RequestBody ResolutionRequest request, Caller caller) {
        return recordResolution.record(request.plan(), caller);
    }
}
