package io.huishu.sandbox.official.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.huishu.sandbox.apps.AccessTokens;
import io.huishu.sandbox.apps.ApiRefusal;
import io.huishu.sandbox.apps.App;
import io.huishu.sandbox.apps.AppKind;
import io.huishu.sandbox.apps.Apps;
import io.huishu.sandbox.apps.Code;
import io.huishu.sandbox.apps.CodeKind;
import io.huishu.sandbox.apps.Codes;
import io.huishu.sandbox.chance.Chance;
import io.huishu.sandbox.official.Followers;
import io.huishu.sandbox.people.OpenId;
import io.huishu.sandbox.people.People;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Followers, QR codes with a scene, and the web log-in (snsapi_base only). */
@RestController
class OfficialController {

    private final AccessTokens tokens;
    private final Apps apps;
    private final Codes codes;
    private final People people;
    private final Followers followers;

    OfficialController(AccessTokens tokens, Apps apps, Codes codes, People people, Followers followers) {
        this.tokens = tokens;
        this.apps = apps;
        this.codes = codes;
        this.people = people;
        this.followers = followers;
    }

    record UserInfo(
            int subscribe,
            String openid,
            String language,
            @JsonProperty("subscribe_time") long subscribeTime,
            @JsonProperty("subscribe_scene") String subscribeScene,
            @JsonProperty("qr_scene_str") String qrSceneStr) {}

    record QrRequest(
            @Nullable @JsonProperty("expire_seconds") Long expireSeconds,
            @Nullable @JsonProperty("action_name") String actionName,
            @Nullable @JsonProperty("action_info") ActionInfo actionInfo) {}

    record ActionInfo(@Nullable Scene scene) {}

    record Scene(@Nullable @JsonProperty("scene_str") String sceneStr) {}

    record QrAnswer(
            String ticket, @JsonProperty("expire_seconds") long expireSeconds, String url) {}

    record OauthAnswer(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("expires_in") long expiresIn,
            @JsonProperty("refresh_token") String refreshToken,
            String openid,
            String scope) {}

    @GetMapping("/cgi-bin/user/info")
    UserInfo user(
            @Nullable @RequestParam(name = "access_token", required = false) String token,
            @RequestParam(defaultValue = "") String openid) {
        App app = tokens.check(token, AppKind.OFFICIAL);
        OpenId known = people.whoIs(openid)
                .filter(each -> each.appid().equals(app.appid()))
                .orElseThrow(() -> new ApiRefusal(40003, "invalid openid"));
        Optional<Followers.Follower> follower = followers.find(app.appid(), known.userId());
        return follower.map(each -> new UserInfo(
                        1, openid, "zh_CN", each.since().getEpochSecond(), "ADD_SCENE_QR_CODE", each.scene()))
                .orElse(new UserInfo(0, openid, "", 0, "", ""));
    }

    @PostMapping("/cgi-bin/qrcode/create")
    QrAnswer qrcode(
            @Nullable @RequestParam(name = "access_token", required = false) String token,
            @RequestBody QrRequest request) {
        App app = tokens.check(token, AppKind.OFFICIAL);
        Scene scene = request.actionInfo() == null ? null : request.actionInfo().scene();
        String text = scene == null || scene.sceneStr() == null ? "" : scene.sceneStr();
        boolean forEver = "QR_LIMIT_STR_SCENE".equals(request.actionName());
        if ((!forEver && !"QR_STR_SCENE".equals(request.actionName())) || text.isEmpty() || text.length() > 64) {
            throw new ApiRefusal(40053, "invalid action info");
        }
        long wanted = request.expireSeconds() == null ? 60 : request.expireSeconds();
        String ticket = "gQ" + Chance.letters(94);
        String url = "http://weixin.qq.com/q/" + app.appid() + "/" + Chance.letters(12);
        return new QrAnswer(ticket, forEver ? 0 : Math.clamp(wanted, 60, 2_592_000), url);
    }

    /** The page on which a person consents is the phone's. */
    @GetMapping("/connect/oauth2/authorize")
    ResponseEntity<Void> authorize(
            @RequestParam String appid,
            @RequestParam(name = "redirect_uri") String redirectUri,
            @RequestParam(defaultValue = "") String state) {
        apps.get(appid);
        URI phone = UriComponentsBuilder.fromPath("/phone/login")
                .queryParam("appid", "{appid}")
                .queryParam("redirect", "{redirect}")
                .queryParam("state", "{state}")
                .encode()
                .buildAndExpand(appid, redirectUri, state)
                .toUri();
        return ResponseEntity.status(HttpStatus.FOUND).location(phone).build();
    }

    @GetMapping("/sns/oauth2/access_token")
    OauthAnswer accessToken(
            @Nullable @RequestParam(required = false) String appid,
            @Nullable @RequestParam(required = false) String secret,
            @Nullable @RequestParam(required = false) String code) {
        App app = apps.authenticate(appid, secret);
        Code redeemed = codes.redeem(code, CodeKind.OAUTH, app.appid());
        String openid = people.openidOf(redeemed.userId(), app.appid());
        return new OauthAnswer("97_" + Chance.letters(80), 7200, "96_" + Chance.letters(80), openid, "snsapi_base");
    }
}
