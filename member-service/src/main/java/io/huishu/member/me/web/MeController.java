package io.huishu.member.me.web;

import io.huishu.chassis.security.Caller;
import io.huishu.chassis.security.ForMember;
import io.huishu.chassis.security.ForStaff;
import io.huishu.member.me.MemberMe;
import io.huishu.member.me.ReadMemberMe;
import io.huishu.member.me.ReadStaffMe;
import io.huishu.member.me.StaffMe;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MeController {
    private final ReadMemberMe readMemberMe;
    private final ReadStaffMe readStaffMe;

    MeController(ReadMemberMe readMemberMe, ReadStaffMe readStaffMe) {
        this.readMemberMe = readMemberMe;
        this.readStaffMe = readStaffMe;
    }

    @GetMapping("/api/member/me")
    @ForMember(guests = true)
    MemberMe member(Caller caller) {
        return readMemberMe.read(caller.subject());
    }

    @GetMapping("/api/staff/me")
    @ForStaff
    StaffMe staff(Caller caller) {
        return readStaffMe.read(caller.subject());
    }
}
