package io.huishu.payment.bank.web;

import io.huishu.chassis.idempotency.Idempotent;
import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.security.Caller;
import io.huishu.chassis.security.ForStaff;
import io.huishu.payment.bank.BankLines;
import io.huishu.payment.bank.BankMatches;
import io.huishu.payment.bank.ConfirmMatch;
import io.huishu.payment.bank.LineFilter;
import io.huishu.payment.bank.LineKind;
import io.huishu.payment.bank.LineState;
import io.huishu.payment.bank.RevealAccount;
import io.huishu.payment.bank.SetLineAside;
import io.huishu.payment.bank.SuggestMatches;
import io.huishu.payment.bank.Suggestion;
import io.huishu.payment.bank.UndoMatch;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The lines of the chamber's bank account and whose money they are. */
@RestController
@RequestMapping("/api/staff/bank/lines")
public class LineController {
    private static final String WRITE = "payments:write";

    private final BankLines lines;
    private final BankMatches matches;
    private final SuggestMatches suggestMatches;
    private final ConfirmMatch confirmMatch;
    private final UndoMatch undoMatch;
    private final SetLineAside setLineAside;
    private final RevealAccount revealAccount;

    public LineController(
            BankLines lines,
            BankMatches matches,
            SuggestMatches suggestMatches,
            ConfirmMatch confirmMatch,
            UndoMatch undoMatch,
            SetLineAside setLineAside,
            RevealAccount revealAccount) {
        this.lines = lines;
        this.matches = matches;
        this.suggestMatches = suggestMatches;
        this.confirmMatch = confirmMatch;
        this.undoMatch = undoMatch;
        this.setLineAside = setLineAside;
        this.revealAccount = revealAccount;
    }

    @GetMapping
    @ForStaff("payments:read")
    public LineList list(
            @RequestParam(required = false) @Nullable LineState state,
            @RequestParam(required = false) @Nullable LineKind kind,
            @RequestParam(required = false) @Nullable String query,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        LineFilter filter =
                new LineFilter(state, kind, query == null || query.isBlank() ? null : query.strip(), from, to);
        return LineList.of(lines.list(filter, Cursor.of(cursor, limit)), lines.totals(filter));
    }

    @GetMapping("/{id}")
    @ForStaff("payments:read")
    public LineDetail one(@Parameter(hidden = true) Caller caller, @PathVariable String id) {
        return detail(caller, id);
    }

    private LineDetail detail(Caller caller, String id) {
        return new LineDetail(lines.view(id), caller.may(WRITE) ? revealAccount.of(id) : null, matches.of(id));
    }

    @GetMapping("/{id}/suggestions")
    @ForStaff("payments:read")
    public List<Suggestion> suggestions(@PathVariable String id) {
        return suggestMatches.of(id);
    }

    /** Not local: open attempts are closed at WeChat first. */
    @PostMapping("/{id}/matches")
    @ForStaff(WRITE)
    @Idempotent(local = false)
    public LineDetail confirm(
            @Parameter(hidden = true) Caller caller,
            @PathVariable String id,
            @Valid @RequestBody MatchRequest request) {
        confirmMatch.confirm(id, request.order(), caller.subject());
        return detail(caller, id);
    }

    /** Everything that the line was matched with. */
    @DeleteMapping("/{id}/matches")
    @ForStaff(WRITE)
    public LineDetail undo(
            @Parameter(hidden = true) Caller caller, @PathVariable String id, @Valid @RequestBody UndoRequest request) {
        undoMatch.undo(id, request.reason().strip(), caller.subject());
        return detail(caller, id);
    }

    @PostMapping("/{id}/ignore")
    @ForStaff(WRITE)
    @Idempotent
    public LineDetail ignore(
            @Parameter(hidden = true) Caller caller,
            @PathVariable String id,
            @Valid @RequestBody AsideRequest request) {
        setLineAside.aside(id, request.reason(), request.note());
        return detail(caller, id);
    }

    @DeleteMapping("/{id}/ignore")
    @ForStaff(WRITE)
    public LineDetail takeUp(@Parameter(hidden = true) Caller caller, @PathVariable String id) {
        setLineAside.takeUp(id);
        return detail(caller, id);
    }
}
