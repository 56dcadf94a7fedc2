package io.huishu.sandbox.control.web;

import io.huishu.sandbox.control.Chamber;
import io.huishu.sandbox.control.ChamberRequest;
import io.huishu.sandbox.control.Chambers;
import io.huishu.sandbox.control.Channels;
import io.huishu.sandbox.control.OpenChamber;
import io.huishu.sandbox.mini.Template;
import io.huishu.sandbox.mini.Templates;
import io.huishu.sandbox.official.ActKind;
import io.huishu.sandbox.official.ActOnOfficialAccount;
import io.huishu.sandbox.official.Menu;
import io.huishu.sandbox.official.Menus;
import io.huishu.sandbox.official.PushResult;
import io.huishu.sandbox.official.SetPushUrl;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Customers of WeChat and what people do with their official accounts. */
@RestController
@RequestMapping("/control")
class ChamberController {

    private final OpenChamber openChamber;
    private final Chambers chambers;
    private final Templates templates;
    private final SetPushUrl setPushUrl;
    private final ActOnOfficialAccount act;
    private final Menus menus;

    ChamberController(
            OpenChamber openChamber,
            Chambers chambers,
            Templates templates,
            SetPushUrl setPushUrl,
            ActOnOfficialAccount act,
            Menus menus) {
        this.openChamber = openChamber;
        this.chambers = chambers;
        this.templates = templates;
        this.setPushUrl = setPushUrl;
        this.act = act;
        this.menus = menus;
    }

    record ChamberList(List<ChamberView> items) {}

    record ChamberView(String code, String name, Channels channels, List<Template> templates) {}

    record PushUrlRequest(String url) {}

    record EventRequest(
            String userId,
            ActKind kind,
            @Nullable String key,
            @Nullable String content) {}

    record MenuView(@Nullable Menu menu) {}

    @PostMapping("/chambers")
    Channels open(@RequestBody ChamberRequest request) {
        return openChamber.open(request);
    }

    @GetMapping("/chambers")
    ChamberList list() {
        return new ChamberList(chambers.all().stream().map(this::view).toList());
    }

    @PostMapping("/official/{appid}/push-url")
    SetPushUrl.Echo pushUrl(@PathVariable String appid, @RequestBody PushUrlRequest request) {
        return setPushUrl.set(appid, request.url());
    }

    @PostMapping("/official/{appid}/events")
    PushResult event(@PathVariable String appid, @RequestBody EventRequest request) {
        return act.act(request.userId(), appid, request.kind(), orEmpty(request.key()), orEmpty(request.content()));
    }

    @GetMapping("/official/{appid}/menu")
    MenuView menu(@PathVariable String appid) {
        return new MenuView(menus.find(appid).orElse(null));
    }

    private ChamberView view(Chamber chamber) {
        return new ChamberView(
                chamber.code(),
                chamber.name(),
                chamber.channels(),
                templates.of(chamber.channels().miniAppid()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
