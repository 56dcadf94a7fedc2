package io.huishu.sandbox.apps.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.huishu.sandbox.apps.AccessToken;
import io.huishu.sandbox.apps.AccessTokens;
import io.huishu.sandbox.apps.ApiRefusal;
import io.huishu.sandbox.apps.App;
import io.huishu.sandbox.apps.Apps;
import io.huishu.sandbox.time.SandboxClock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /cgi-bin/token} and {@code POST /cgi-bin/stable_token}. */
@RestController
class TokenController {

    private final Apps apps;
    private final AccessTokens tokens;
    private final SandboxClock clock;

    TokenController(Apps apps, AccessTokens tokens, SandboxClock clock) {
        this.apps = apps;
        this.tokens = tokens;
        this.clock = clock;
    }

    record TokenAnswer(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("expires_in") long expiresIn) {}

    record StableRequest(
            @Nullable @JsonProperty("grant_type") String grantType,
            @Nullable String appid,
            @Nullable String secret,
            @Nullable @JsonProperty("force_refresh") Boolean forceRefresh) {}

    @GetMapping("/cgi-bin/token")
    TokenAnswer token(
            @Nullable @RequestParam(name = "grant_type", required = false) String grantType,
            @Nullable @RequestParam(required = false) String appid,
            @Nullable @RequestParam(required = false) String secret) {
        return answer(tokens.issue(authenticate(grantType, appid, secret)));
    }

    @PostMapping("/cgi-bin/stable_token")
    TokenAnswer stable(@RequestBody StableRequest request) {
        App app = authenticate(request.grantType(), request.appid(), request.secret());
        return answer(tokens.stable(app, Boolean.TRUE.equals(request.forceRefresh())));
    }

    private App authenticate(@Nullable String grantType, @Nullable String appid, @Nullable String secret) {
        if (!"client_credential".equals(grantType)) {
            throw new ApiRefusal(40002, "invalid grant_type");
        }
        return apps.authenticate(appid, secret);
    }

    private TokenAnswer answer(AccessToken token) {
        return new TokenAnswer(token.token(), token.secondsLeft(clock.instant()));
    }
}
