package io.huishu.member.session.web;

import io.huishu.chassis.security.Caller;
import io.huishu.chassis.security.ForStaff;
import io.huishu.member.session.ChangePassword;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PasswordController {
    private final ChangePassword changePassword;
    private final SignInAnswers answers;

    PasswordController(ChangePassword changePassword, SignInAnswers answers) {
        this.changePassword = changePassword;
        this.answers = answers;
    }

    /** Every other sign-in of the account ends; the answer begins a new one. */
    @PostMapping("/api/staff/me/password")
    @ForStaff
    ResponseEntity<SignInAnswer> change(@Valid @RequestBody PasswordRequest request, Caller caller) {
        return answers.of(changePassword.change(caller, request.oldPassword(), request.newPassword()));
    }
}
