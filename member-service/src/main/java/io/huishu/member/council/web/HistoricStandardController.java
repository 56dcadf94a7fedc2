package io.huishu.member.council.web;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.chassis.security.Caller;
import io.huishu.chassis.security.ForStaff;
import io.huishu.member.council.DocumentStandard;
import io.huishu.member.council.HistoricStandardView;
import io.huishu.member.council.HistoricStandards;
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
@RequestMapping("/api/staff/dues/standards/historic")
class HistoricStandardController {
    private final HistoricStandards standards;
    private final DocumentStandard documentStandard;

    HistoricStandardController(HistoricStandards standards, DocumentStandard documentStandard) {
        this.standards = standards;
        this.documentStandard = documentStandard;
    }

    @GetMapping
    @ForStaff("council:read")
    Page<HistoricStandardView> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return standards.page(Cursor.of(cursor, limit));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @ForStaff("council:write")
    HistoricStandardView document(@Valid @RequestBody HistoricStandardRequest request, Caller caller) {
        return standards.view(documentStandard.document(request.plan(), caller));
    }
}
