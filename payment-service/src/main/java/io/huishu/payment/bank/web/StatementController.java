package io.huishu.payment.bank.web;

import io.huishu.chassis.data.RetryOnDeadlock;
import io.huishu.chassis.idempotency.Idempotent;
import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.chassis.security.Caller;
import io.huishu.chassis.security.ForStaff;
import io.huishu.chassis.sheet.ReadingTurn;
import io.huishu.chassis.sheet.Upload;
import io.huishu.payment.bank.CheckStatement;
import io.huishu.payment.bank.CommitStatement;
import io.huishu.payment.bank.GiveUpStatement;
import io.huishu.payment.bank.KeepLayout;
import io.huishu.payment.bank.LayoutChoice;
import io.huishu.payment.bank.RowState;
import io.huishu.payment.bank.StatementContent;
import io.huishu.payment.bank.StatementRowView;
import io.huishu.payment.bank.StatementView;
import io.huishu.payment.bank.Statements;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Bank statements on their way in: checked first, then written. */
@RestController
@RequestMapping("/api/staff/bank/statements")
public class StatementController {
    private static final String UNNAMED = "银行流水";

    private final ReadingTurn turn;
    private final Statements statements;
    private final CheckStatement checkStatement;
    private final KeepLayout keepLayout;
    private final CommitStatement commitStatement;
    private final GiveUpStatement giveUpStatement;

    public StatementController(
            ReadingTurn turn,
            Statements statements,
            CheckStatement checkStatement,
            KeepLayout keepLayout,
            CommitStatement commitStatement,
            GiveUpStatement giveUpStatement) {
        this.turn = turn;
        this.statements = statements;
        this.checkStatement = checkStatement;
        this.keepLayout = keepLayout;
        this.commitStatement = commitStatement;
        this.giveUpStatement = giveUpStatement;
    }

    /** Reads and checks a file; nothing is a line yet. With a layout it is read as that says, and so are later ones. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ForStaff("payments:write")
    @ResponseStatus(HttpStatus.CREATED)
    public StatementUploaded upload(
            @Parameter(hidden = true) Caller caller,
            @RequestPart("file") MultipartFile file,
            @Valid @RequestPart(name = "layout", required = false) @Nullable LayoutRequest layout) {
        LayoutChoice choice = layout == null ? null : layout.choice();
        if (choice != null) {
            KeepLayout.check(choice);
        }
        return turn.take(() -> {
            StatementContent content =
                    Upload.reading(file, path -> StatementFile.read(path, statements.layouts(), choice));
            return switch (content) {
                case StatementContent.Unknown unknown -> new StatementUploaded(null, unknown.preview());
                case StatementContent.Known known ->
                    new StatementUploaded(checked(known, choice, file, caller.subject()), null);
            };
        });
    }

    private StatementView checked(
            StatementContent.Known content, @Nullable LayoutChoice choice, MultipartFile file, String by) {
        if (choice != null) {
            keepLayout.keep(choice, content, by);
        }
        return statements.view(checkStatement.check(Upload.nameOf(file, UNNAMED), content, by));
    }

    @GetMapping
    @ForStaff("payments:read")
    public Page<StatementView> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return statements.list(Cursor.of(cursor, limit));
    }

    @GetMapping("/{id}")
    @ForStaff("payments:read")
    public StatementDetail one(@PathVariable String id) {
        return new StatementDetail(statements.view(id), statements.columns(id));
    }

    /** Empty once it was written: the rows are lines then. */
    @GetMapping("/{id}/rows")
    @ForStaff("payments:read")
    public Page<StatementRowView> rows(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable RowState state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return statements.rows(id, state, Cursor.of(cursor, limit));
    }

    @PostMapping("/{id}/commit")
    @ForStaff("payments:write")
    @Idempotent
    public StatementView commit(@PathVariable String id, @Valid @RequestBody CommitRequest request) {
        return RetryOnDeadlock.call(() -> {
            commitStatement.commit(id, request.alsoRows());
            return statements.view(id);
        });
    }

    @PostMapping("/{id}/give-up")
    @ForStaff("payments:write")
    public StatementView giveUp(@PathVariable String id) {
        giveUpStatement.giveUp(id);
        return statements.view(id);
    }
}
