package io.huishu.member.session.web;

import io.huishu.member.session.SignedIn;
import java.time.Clock;
import java.time.Duration;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The cookie that renews the sign-in of staff and the operator: no script reads it, no other site's page sends it. */
@Component
class RefreshCookie {
    static final String NAME = "hs_refresh";
    private static final String PATH = "/api/auth";

    private final SessionSettings settings;
    private final Clock clock;

    RefreshCookie(SessionSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    String of(SignedIn signedIn) {
        return cookie(signedIn.refresh().reveal(), Duration.between(clock.instant(), signedIn.refreshUntil()));
    }

    String gone() {
        return cookie("", Duration.ZERO);
    }

    private String cookie(String value, Duration age) {
        return ResponseCookie.from(NAME, value)
                .httpOnly(true)
                .secure(settings.secureCookies())
                .sameSite("Strict")
                .path(PATH)
                .maxAge(age)
                .build()
                .toString();
    }
}
