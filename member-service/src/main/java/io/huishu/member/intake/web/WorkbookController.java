package io.huishu.member.intake.web;

import io.huishu.chassis.security.Caller;
import io.huishu.chassis.security.ForStaff;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.member.intake.ExportRoster;
import io.huishu.member.roster.UnitQuestion;
import io.huishu.member.roster.UnitState;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/staff/members")
class WorkbookController {
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ExportRoster exportRoster;
    private final BusinessTime time;

    WorkbookController(ExportRoster exportRoster, BusinessTime time) {
        this.exportRoster = exportRoster;
        this.time = time;
    }

    @GetMapping("/import/template")
    @ForStaff("members:write")
    ResponseEntity<byte[]> template() {
        return file("会员名单模板.xlsx", RosterWorkbook.template());
    }

    /** Without a state those in membership, so that the file read in again changes nothing. */
    @GetMapping("/export")
    @ForStaff("members:read")
    ResponseEntity<byte[]> export(
            @RequestParam(required = false) @Nullable String query,
            @RequestParam(required = false) @Nullable String tier,
            @RequestParam(required = false) @Nullable UnitState state,
            Caller caller) {
        UnitQuestion question = new UnitQuestion(query, tier, state == null ? UnitState.ACTIVE : state);
        return file("会员名单-" + time.today() + ".xlsx", RosterWorkbook.of(exportRoster.export(question, caller)));
    }

    private static ResponseEntity<byte[]> file(String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }
}
