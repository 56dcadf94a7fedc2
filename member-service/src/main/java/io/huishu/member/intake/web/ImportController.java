package io.huishu.member.intake.web;

import io.huishu.chassis.idempotency.Idempotent;
import io.huishu.chassis.security.Caller;
import io.huishu.chassis.security.ForStaff;
import io.huishu.chassis.sheet.ReadingTurn;
import io.huishu.chassis.sheet.Upload;
import io.huishu.chassis.sheet.WorkbookReader;
import io.huishu.member.intake.CheckImport;
import io.huishu.member.intake.CommitImport;
import io.huishu.member.intake.ImportView;
import io.huishu.member.intake.ReadImport;
import io.huishu.member.intake.RosterSheet;
import io.huishu.member.intake.SheetContent;
import io.huishu.member.intake.WithdrawImport;
import java.nio.file.Path;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/staff/members/import")
@ForStaff("members:write")
class ImportController {
    private final ReadingTurn turn;
    private final CheckImport checkImport;
    private final ReadImport readImport;
    private final CommitImport commitImport;
    private final WithdrawImport withdrawImport;

    ImportController(
            ReadingTurn turn,
            CheckImport checkImport,
            ReadImport readImport,
            CommitImport commitImport,
            WithdrawImport withdrawImport) {
        this.turn = turn;
        this.checkImport = checkImport;
        this.readImport = readImport;
        this.commitImport = commitImport;
        this.withdrawImport = withdrawImport;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ImportView upload(@RequestPart("file") MultipartFile file) {
        return turn.take(() -> {
            SheetContent sheet = Upload.reading(file, ImportController::roster);
            return checkImport.check(Upload.nameOf(file, "名单.xlsx"), sheet);
        });
    }

    private static SheetContent roster(Path file) {
        RosterSheet roster = new RosterSheet();
        WorkbookReader.read(file, RosterSheet.MOST_ROWS, roster);
        return roster.content();
    }

    @GetMapping("/{id}")
    ImportView one(@PathVariable String id) {
        return readImport.read(id);
    }

    @PostMapping("/{id}/commit")
    @Idempotent
    ImportView commit(@PathVariable String id, Caller caller) {
        commitImport.commit(id, caller);
        return readImport.read(id);
    }

    @PostMapping("/{id}/withdraw")
    ImportView withdraw(@PathVariable String id, Caller caller) {
        withdrawImport.withdraw(id, caller);
        return readImport.read(id);
    }
}
