package io.huishu.member.session.web;

import io.huishu.chassis.security.Caller;
import io.huishu.chassis.security.ForMember;
import io.huishu.chassis.security.Open;
import io.huishu.member.session.ProvePhone;
import io.huishu.member.session.SignInMember;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The member's way in: WeChat's word first, then the phone. */
@RestController
@RequestMapping("/api/auth/member")
class MemberAuthController {
    private final SignInMember signInMember;
    private final ProvePhone provePhone;

    MemberAuthController(SignInMember signInMember, ProvePhone provePhone) {
        this.signInMember = signInMember;
        this.provePhone = provePhone;
    }

    @PostMapping("/login")
    @Open
    SignInAnswer login(@Valid @RequestBody MemberLoginRequest request) {
        return SignInAnswer.of(signInMember.signIn(request.appid(), request.code()));
    }

    @PostMapping("/phone")
    @ForMember(guests = true)
    SignInAnswer phone(@Valid @RequestBody PhoneRequest request, Caller caller) {
        return SignInAnswer.of(provePhone.prove(caller.subject(), request.code()));
    }
}
