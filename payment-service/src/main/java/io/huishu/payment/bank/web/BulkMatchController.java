package io.huishu.payment.bank.web;

import io.huishu.chassis.idempotency.Idempotent;
import io.huishu.chassis.problem.Problem;
import io.huishu.chassis.security.Caller;
import io.huishu.chassis.security.ForStaff;
import io.huishu.payment.bank.BankLines;
import io.huishu.payment.bank.ConfirmMatch;
import io.huishu.payment.bank.SuggestMatches;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Many lines at once: those that are certain are shown, and a person confirms the list. */
@RestController
@RequestMapping("/api/staff/bank/certain")
public class BulkMatchController {
    private final SuggestMatches suggestMatches;
    private final ConfirmMatch confirmMatch;
    private final BankLines lines;

    public BulkMatchController(SuggestMatches suggestMatches, ConfirmMatch confirmMatch, BankLines lines) {
        this.suggestMatches = suggestMatches;
        this.confirmMatch = confirmMatch;
        this.lines = lines;
    }

    @GetMapping
    @ForStaff("payments:read")
    public List<CertainLine> certain() {
        return suggestMatches.certain().stream()
                .map(each -> new CertainLine(lines.view(each.lineId()), each.suggestion()))
                .toList();
    }

    /** Each line by itself: one that is refused does not stop the others. */
    @PostMapping
    @ForStaff("payments:write")
    @Idempotent(local = false)
    public BulkResult confirm(@Parameter(hidden = true) Caller caller, @Valid @RequestBody BulkRequest request) {
        List<BulkResult.Outcome> done = new ArrayList<>();
        for (BulkRequest.Item item : request.items()) {
            done.add(new BulkResult.Outcome(item.lineId(), refusal(caller, item)));
        }
        return new BulkResult(done);
    }

    private @org.jspecify.annotations.Nullable String refusal(Caller caller, BulkRequest.Item item) {
        try {
            confirmMatch.confirm(item.lineId(), item.match().order(), caller.subject());
            return null;
        } catch (Problem refused) {
            return refused.sentence();
        }
    }
}
