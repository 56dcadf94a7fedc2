package io.huishu.member.session.web;

import io.huishu.chassis.security.Open;
import io.huishu.member.session.RefreshRefused;
import io.huishu.member.session.RefreshSecret;
import io.huishu.member.session.RenewSignIn;
import io.huishu.member.session.SignInOperator;
import io.huishu.member.session.SignInStaff;
import io.huishu.member.session.SignOut;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The ways in and out. They find their chamber themselves. */
@RestController
@RequestMapping("/api/auth")
@Open
class AuthController {
    private final SignInStaff signInStaff;
    private final SignInOperator signInOperator;
    private final RenewSignIn renewSignIn;
    private final SignOut signOut;
    private final SignInAnswers answers;
    private final RefreshCookie cookie;
    private final OwnOrigin ownOrigin;
    private final Clock clock;

    AuthController(
            SignInStaff signInStaff,
            SignInOperator signInOperator,
            RenewSignIn renewSignIn,
            SignOut signOut,
            SignInAnswers answers,
            RefreshCookie cookie,
            OwnOrigin ownOrigin,
            Clock clock) {
        this.signInStaff = signInStaff;
        this.signInOperator = signInOperator;
        this.renewSignIn = renewSignIn;
        this.signOut = signOut;
        this.answers = answers;
        this.cookie = cookie;
        this.ownOrigin = ownOrigin;
        this.clock = clock;
    }

    @PostMapping("/platform/login")
    ResponseEntity<SignInAnswer> operator(@Valid @RequestBody OperatorLoginRequest request) {
        return answers.of(signInOperator.signIn(request.account(), request.password()));
    }

    @PostMapping("/staff/login")
    ResponseEntity<SignInAnswer> staff(@Valid @RequestBody StaffLoginRequest request) {
        return answers.of(signInStaff.signIn(request.chamber(), request.account(), request.password()));
    }

    /** The token comes in the body (members) or in the cookie (staff, operator), then only from a page of ours. */
    @PostMapping("/refresh")
    ResponseEntity<SignInAnswer> refresh(
            @RequestBody(required = false) @Nullable RefreshRequest body,
            @CookieValue(name = RefreshCookie.NAME, required = false) @Nullable String fromCookie,
            HttpServletRequest request) {
        Instant arrivedAt = clock.instant();
        RefreshSecret secret = presented(body, fromCookie, request).orElseThrow(RefreshRefused::new);
        return answers.of(renewSignIn.renew(secret, arrivedAt));
    }

    @PostMapping("/logout")
    ResponseEntity<Void> logout(
            @RequestBody(required = false) @Nullable RefreshRequest body,
            @CookieValue(name = RefreshCookie.NAME, required = false) @Nullable String fromCookie,
            HttpServletRequest request) {
        presented(body, fromCookie, request).ifPresent(signOut::signOut);
        return ResponseEntity.noContent()
                .header(HttpHeaders.SET_COOKIE, cookie.gone())
                .build();
    }

    private Optional<RefreshSecret> presented(
            @Nullable RefreshRequest body, @Nullable String fromCookie, HttpServletRequest request) {
        if (body != null && body.refreshToken() != null) {
            return RefreshSecret.read(body.refreshToken());
        }
        if (fromCookie == null) {
            return Optional.empty();
        }
        ownOrigin.require(request);
        return RefreshSecret.read(fromCookie);
    }
}
