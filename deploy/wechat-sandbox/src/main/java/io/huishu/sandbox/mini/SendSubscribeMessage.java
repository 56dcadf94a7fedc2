package io.huishu.sandbox.mini;

import io.huishu.sandbox.apps.ApiRefusal;
import io.huishu.sandbox.apps.App;
import io.huishu.sandbox.people.ChatLine;
import io.huishu.sandbox.people.Chats;
import io.huishu.sandbox.people.OpenId;
import io.huishu.sandbox.people.People;
import io.huishu.sandbox.time.SandboxClock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a subscription message into a person's chat, if every rule lets it through; the consent is used up last. */
@Component
public final class SendSubscribeMessage {

    private static final String PAGE = "[A-Za-z0-9_\\-/.]{1,200}(\\?[^\\s]{0,824})?";

    private final People people;
    private final Templates templates;
    private final Consents consents;
    private final Chats chats;
    private final SandboxClock clock;

    SendSubscribeMessage(People people, Templates templates, Consents consents, Chats chats, SandboxClock clock) {
        this.people = people;
        this.templates = templates;
        this.consents = consents;
        this.chats = chats;
        this.clock = clock;
    }

    /** 40003 openid, 40037 template, 41030 page, 47003 value, 43101 no consent left. */
    public void send(
            App app,
            @Nullable String touser,
            @Nullable String templateId,
            @Nullable String page,
            Map<String, String> values) {
        OpenId to = people.whoIs(String.valueOf(touser))
                .filter(each -> each.appid().equals(app.appid()))
                .orElseThrow(() -> new ApiRefusal(40003, "invalid openid"));
        Template template = templates
                .find(app.appid(), String.valueOf(templateId))
                .orElseThrow(() -> new ApiRefusal(40037, "invalid template_id"));
        if (page != null && !page.isEmpty() && (page.startsWith("/") || !page.matches(PAGE))) {
            throw new ApiRefusal(41030, "invalid page");
        }
        ValueRules.check(template.keywords(), values);
        consents.use(to.userId(), app.appid(), template.id());
        chats.say(new ChatLine(
                to.userId(),
                app.appid(),
                app.name(),
                "SUBSCRIPTION",
                template.title(),
                fields(template, values),
                template.id(),
                page,
                clock.instant()));
    }

    private static List<ChatLine.Field> fields(Template template, Map<String, String> values) {
        return template.keywords().stream()
                .map(each -> new ChatLine.Field(each.key(), each.label(), values.getOrDefault(each.key(), "")))
                .toList();
    }
}
