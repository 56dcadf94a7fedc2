package io.huishu.payment.arrears.web;

import io.huishu.chassis.security.ForStaff;
import io.huishu.payment.arrears.RulesView;
import io.huishu.payment.arrears.SetRules;
import io.huishu.payment.arrears.ShowRules;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The chamber's rules for dues that are not paid. */
@RestController
@RequestMapping("/api/staff/dues/rules")
public class RulesController {
    private final ShowRules showRules;
    private final SetRules setRules;

    public RulesController(ShowRules showRules, SetRules setRules) {
        this.showRules = showRules;
        this.setRules = setRules;
    }

    @GetMapping
    @ForStaff("dues:read")
    public RulesView show() {
        return showRules.show();
    }

    @PutMapping
    @ForStaff("dues:write")
    public RulesView set(@Valid @RequestBody RulesRequest request) {
        setRules.set(request.plan(), request.version());
        return showRules.show();
    }
}
