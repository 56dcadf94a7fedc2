package io.huishu.member.account.web;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.chassis.security.Caller;
import io.huishu.chassis.security.ForStaff;
import io.huishu.member.account.ChangeStaffAccount;
import io.huishu.member.account.CreateStaffAccount;
import io.huishu.member.account.ListStaffAccounts;
import io.huishu.member.account.StaffAccountView;
import io.huishu.member.account.StaffPlan;
import io.huishu.member.account.StaffView;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/staff/accounts")
@ForStaff("accounts:write")
class StaffAccountController {
    private final ListStaffAccounts listStaffAccounts;
    private final CreateStaffAccount createStaffAccount;
    private final ChangeStaffAccount changeStaffAccount;

    StaffAccountController(
            ListStaffAccounts listStaffAccounts,
            CreateStaffAccount createStaffAccount,
            ChangeStaffAccount changeStaffAccount) {
        this.listStaffAccounts = listStaffAccounts;
        this.createStaffAccount = createStaffAccount;
        this.changeStaffAccount = changeStaffAccount;
    }

    @GetMapping
    Page<StaffAccountView> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return listStaffAccounts.page(Cursor.of(cursor, limit));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    StaffView create(@Valid @RequestBody CreateAccountRequest request, Caller caller) {
        return createStaffAccount.create(
                new StaffPlan(request.account(), request.name(), request.roles(), request.password()), caller);
    }

    @PutMapping("/{id}")
    StaffView change(@PathVariable String id, @Valid @RequestBody ChangeAccountRequest request, Caller caller) {
        return changeStaffAccount.change(id, request.name().strip(), request.roles(), request.state(), caller);
    }
}
