package io.huishu.sandbox.official.web;

import io.huishu.sandbox.apps.AccessTokens;
import io.huishu.sandbox.apps.ApiRefusal;
import io.huishu.sandbox.apps.AppKind;
import io.huishu.sandbox.apps.ErrcodeAnswer;
import io.huishu.sandbox.official.Menu;
import io.huishu.sandbox.official.Menus;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /cgi-bin/menu/create|get|delete}. */
@RestController
@RequestMapping("/cgi-bin/menu")
class MenuController {

    private final AccessTokens tokens;
    private final Menus menus;

    MenuController(AccessTokens tokens, Menus menus) {
        this.tokens = tokens;
        this.menus = menus;
    }

    record MenuAnswer(Menu menu) {}

    @PostMapping("/create")
    ErrcodeAnswer create(
            @Nullable @RequestParam(name = "access_token", required = false) String token, @RequestBody Menu menu) {
        menus.create(tokens.check(token, AppKind.OFFICIAL).appid(), menu);
        return ErrcodeAnswer.ok();
    }

    @GetMapping("/get")
    MenuAnswer get(@Nullable @RequestParam(name = "access_token", required = false) String token) {
        return menus.find(tokens.check(token, AppKind.OFFICIAL).appid())
                .map(MenuAnswer::new)
                .orElseThrow(() -> new ApiRefusal(46003, "menu no exist"));
    }

    @GetMapping("/delete")
    ErrcodeAnswer delete(@Nullable @RequestParam(name = "access_token", required = false) String token) {
        menus.delete(tokens.check(token, AppKind.OFFICIAL).appid());
        return ErrcodeAnswer.ok();
    }
}
