package io.huishu.payment.account.web;

import io.huishu.chassis.security.Caller;
import io.huishu.chassis.security.ForMember;
import io.huishu.payment.account.ShowAccount;
import io.huishu.payment.account.UnitAccountView;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The account of a unit that the signed-in member acts for. */
@RestController
@RequestMapping("/api/member/unit-accounts")
@ForMember
public class MemberAccountController {
    private final ShowAccount showAccount;

    public MemberAccountController(ShowAccount showAccount) {
        this.showAccount = showAccount;
    }

    @GetMapping("/{unitId}")
    public UnitAccountView show(
            @Parameter(hidden = true) Caller caller,
            @PathVariable String unitId,
            @RequestParam(required = false) @Nullable LocalDate from) {
        return showAccount.show(caller.units(), unitId, from);
    }
}
