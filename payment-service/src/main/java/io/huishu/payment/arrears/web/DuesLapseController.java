package io.huishu.payment.arrears.web;

import io.huishu.chassis.security.Caller;
import io.huishu.chassis.security.ForStaff;
import io.huishu.payment.arrears.ConfirmLapse;
import io.huishu.payment.arrears.LapseCandidate;
import io.huishu.payment.arrears.ListLapses;
import io.huishu.payment.arrears.RulesView;
import io.huishu.payment.arrears.ShowRules;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Units that have not paid for as long as the charter allows; each is put forward by a person. */
@RestController
@RequestMapping("/api/staff/dues/lapses")
public class DuesLapseController {
    private final ListLapses listLapses;
    private final ConfirmLapse confirmLapse;
    private final ShowRules showRules;

    public DuesLapseController(ListLapses listLapses, ConfirmLapse confirmLapse, ShowRules showRules) {
        this.listLapses = listLapses;
        this.confirmLapse = confirmLapse;
        this.showRules = showRules;
    }

    @GetMapping
    @ForStaff("dues:read")
    public LapseList list() {
        RulesView rules = showRules.show();
        return new LapseList(rules.article(), rules.rule(), rules.lapseYears(), listLapses.list());
    }

    @PostMapping
    @ForStaff("dues:write")
    public LapseCandidate confirm(@Parameter(hidden = true) Caller caller, @Valid @RequestBody LapseRequest request) {
        return confirmLapse.confirm(request.unitId(), caller.name());
    }
}
