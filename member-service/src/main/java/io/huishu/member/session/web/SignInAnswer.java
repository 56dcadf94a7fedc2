package io.huishu.member.session.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.huishu.member.account.StaffView;
import io.huishu.member.chamber.ChamberCard;
import io.huishu.member.session.Audience;
import io.huishu.member.session.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * What a client gets for a sign-in; fields that do not concern its kind are left out.
 *
 * @param expiresIn seconds of the access token
 * @param refreshToken for members only; staff and the operator get a cookie
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SignInAnswer(
        String accessToken,
        long expiresIn,
        @Nullable String refreshToken,
        @Nullable String name,
        @Nullable Boolean needsPhone,
        @Nullable StaffView staff,
        @Nullable ChamberCard chamber) {
    static SignInAnswer of(SignedIn s) {
        boolean member = s.audience() == Audience.MEMBER;
        return new SignInAnswer(
                s.access().value(),
                s.access().expiresIn(),
                member ? s.refresh().reveal() : null,
                s.name(),
                member ? s.needsPhone() : null,
                s.staff(),
                s.chamber());
    }

    @Override
    public String toString() {
        return "SignInAnswer[]";
    }
}
