package io.huishu.sandbox.mini.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.huishu.sandbox.apps.AccessTokens;
import io.huishu.sandbox.apps.ApiRefusal;
import io.huishu.sandbox.apps.App;
import io.huishu.sandbox.apps.AppKind;
import io.huishu.sandbox.mini.SendSubscribeMessage;
import io.huishu.sandbox.mini.Template;
import io.huishu.sandbox.mini.Templates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /cgi-bin/message/subscribe/send} and {@code GET /wxaapi/newtmpl/gettemplate}. */
@RestController
class SubscribeController {

    private final AccessTokens tokens;
    private final SendSubscribeMessage send;
    private final Templates templates;
    private final AtomicLong msgid = new AtomicLong(3_500_000_000_000_000_000L);

    SubscribeController(AccessTokens tokens, SendSubscribeMessage send, Templates templates) {
        this.tokens = tokens;
        this.send = send;
        this.templates = templates;
    }

    record SendRequest(
            @Nullable String touser,
            @JsonProperty("template_id") @Nullable String templateId,
            @Nullable String page,
            @Nullable Map<String, Value> data) {}

    record Value(@Nullable String value) {}

    record SendAnswer(int errcode, String errmsg, long msgid) {}

    record TemplateList(int errcode, String errmsg, List<TemplateView> data) {}

    record TemplateView(String priTmplId, String title, String content, String example, int type) {}

    @PostMapping("/cgi-bin/message/subscribe/send")
    SendAnswer send(
            @Nullable @RequestParam(name = "access_token", required = false) String token,
            @RequestBody SendRequest request) {
        App app = tokens.check(token, AppKind.MINI);
        if (request.data() == null) {
            throw new ApiRefusal(47003, "argument invalid! data is empty");
        }
        Map<String, String> values = new LinkedHashMap<>();
        request.data().forEach((key, each) -> values.put(key, each.value() == null ? "" : each.value()));
        send.send(app, request.touser(), request.templateId(), request.page(), values);
        return new SendAnswer(0, "ok", msgid.incrementAndGet());
    }

    @GetMapping("/wxaapi/newtmpl/gettemplate")
    TemplateList templates(@Nullable @RequestParam(name = "access_token", required = false) String token) {
        App app = tokens.check(token, AppKind.MINI);
        return new TemplateList(
                0,
                "ok",
                templates.of(app.appid()).stream()
                        .map(SubscribeController::view)
                        .toList());
    }

    private static TemplateView view(Template template) {
        return new TemplateView(template.id(), template.title(), template.content(), "", 2);
    }
}
