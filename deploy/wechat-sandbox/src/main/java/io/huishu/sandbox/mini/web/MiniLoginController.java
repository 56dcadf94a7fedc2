package io.huishu.sandbox.mini.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.huishu.sandbox.apps.AccessTokens;
import io.huishu.sandbox.apps.ApiRefusal;
import io.huishu.sandbox.apps.App;
import io.huishu.sandbox.apps.AppKind;
import io.huishu.sandbox.apps.Apps;
import io.huishu.sandbox.apps.Code;
import io.huishu.sandbox.apps.CodeKind;
import io.huishu.sandbox.apps.Codes;
import io.huishu.sandbox.apps.Quota;
import io.huishu.sandbox.chance.Chance;
import io.huishu.sandbox.people.People;
import io.huishu.sandbox.time.SandboxClock;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /sns/jscode2session} and {@code POST /wxa/business/getuserphonenumber}. */
@RestController
class MiniLoginController {

    private static final int LOGINS_PER_MINUTE = 100;

    private final Apps apps;
    private final AccessTokens tokens;
    private final Codes codes;
    private final People people;
    private final SandboxClock clock;
    private final Quota logins;

    MiniLoginController(Apps apps, AccessTokens tokens, Codes codes, People people, SandboxClock clock) {
        this.apps = apps;
        this.tokens = tokens;
        this.codes = codes;
        this.people = people;
        this.clock = clock;
        this.logins = new Quota(clock, Duration.ofMinutes(1), LOGINS_PER_MINUTE);
    }

    record SessionAnswer(
            String openid, @JsonProperty("session_key") String sessionKey) {}

    record PhoneRequest(@Nullable String code) {}

    record PhoneAnswer(
            int errcode,
            String errmsg,
            @JsonProperty("phone_info") PhoneInfo phoneInfo) {}

    record PhoneInfo(String phoneNumber, String purePhoneNumber, String countryCode, Watermark watermark) {}

    record Watermark(long timestamp, String appid) {}

    @GetMapping("/sns/jscode2session")
    SessionAnswer session(
            @Nullable @RequestParam(required = false) String appid,
            @Nullable @RequestParam(required = false) String secret,
            @Nullable @RequestParam(name = "js_code", required = false) String jsCode,
            @Nullable @RequestParam(name = "grant_type", required = false) String grantType) {
        App app = apps.authenticate(appid, secret);
        if (!"authorization_code".equals(grantType)) {
            throw new ApiRefusal(40002, "invalid grant_type");
        }
        Code code = codes.redeem(jsCode, CodeKind.LOGIN, app.appid());
        if (!logins.take(app.appid() + code.userId())) {
            throw new ApiRefusal(45011, "api minute-quota reach limit mustslower retry next minute");
        }
        String sessionKey = Base64.getEncoder().encodeToString(Chance.bytes(16));
        return new SessionAnswer(people.openidOf(code.userId(), app.appid()), sessionKey);
    }

    @PostMapping("/wxa/business/getuserphonenumber")
    PhoneAnswer phone(
            @Nullable @RequestParam(name = "access_token", required = false) String token,
            @RequestBody PhoneRequest request) {
        App app = tokens.check(token, AppKind.MINI);
        Code code = codes.redeem(request.code(), CodeKind.PHONE, app.appid());
        String phone = people.get(code.userId()).phone();
        Watermark watermark = new Watermark(clock.instant().getEpochSecond(), app.appid());
        return new PhoneAnswer(0, "ok", new PhoneInfo(phone, phone, "86", watermark));
    }
}
