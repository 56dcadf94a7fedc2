package io.huishu.member.session.web;

import io.huishu.member.session.SignedIn;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Hands a sign-in over: the access token in the answer, the refresh token of staff and operator in the cookie. */
@Component
class SignInAnswers {
    private final RefreshCookie cookie;

    SignInAnswers(RefreshCookie cookie) {
        this.cookie = cookie;
    }

    ResponseEntity<SignInAnswer> of(SignedIn signedIn) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (signedIn.audience().byCookie()) {
            answer.header(HttpHeaders.SET_COOKIE, cookie.of(signedIn));
        }
        return answer.body(SignInAnswer.of(signedIn));
    }
}
