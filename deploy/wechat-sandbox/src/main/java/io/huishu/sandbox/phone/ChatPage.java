package io.huishu.sandbox.phone;

import io.huishu.sandbox.apps.App;
import io.huishu.sandbox.official.Followers;
import io.huishu.sandbox.official.Menu;
import io.huishu.sandbox.official.Menus;
import io.huishu.sandbox.people.ChatLine;
import io.huishu.sandbox.people.Chats;
import io.huishu.sandbox.people.Person;
import org.springframework.stereotype.Component;

/** One chat: an official account with its menu, or the subscription messages of all mini-programs (服务通知). */
@Component
public final class ChatPage {

    private final Chats chats;
    private final Menus menus;
    private final Followers followers;

    ChatPage(Chats chats, Menus menus, Followers followers) {
        this.chats = chats;
        this.menus = menus;
        this.followers = followers;
    }

    public String official(Person person, App app) {
        boolean follows = followers.find(app.appid(), person.userId()).isPresent();
        StringBuilder body = new StringBuilder("<section class=\"lines\" aria-label=\"聊天记录\">");
        chats.of(person.userId()).stream()
                .filter(line -> line.appid().equals(app.appid()) && !line.kind().equals("SUBSCRIPTION"))
                .forEach(line -> body.append(bubble(line)));
        body.append("</section>")
                .append(act(person, app, follows ? "unfollow" : "follow", "", follows ? "取消关注" : "关注"));
        if (follows) {
            body.append(writing(person, app)).append(menu(person, app));
        }
        return Html.page(app.name(), "/phone?user=" + person.userId(), body.toString());
    }

    public String notices(Person person) {
        StringBuilder body = new StringBuilder("<section class=\"lines\" aria-label=\"服务通知\">");
        chats.of(person.userId()).stream()
                .filter(line -> line.kind().equals("SUBSCRIPTION"))
                .forEach(line -> body.append(card(line)));
        return Html.page(
                "服务通知",
                "/phone?user=" + person.userId(),
                body.append("</section>").toString());
    }

    private static String bubble(ChatLine line) {
        String side = line.kind().equals("TEXT") ? "mine" : line.kind().equals("REPLY") ? "theirs" : "system";
        return "<div class=\"line " + side + "\"><time>" + Html.time(line.at()) + "</time><p>"
                + Html.linked(line.title()) + "</p></div>";
    }

    private static String card(ChatLine line) {
        StringBuilder card = new StringBuilder("<article class=\"card\"><h2>" + Html.escape(line.title())
                + "</h2><p class=\"quiet\">" + Html.escape(line.appName()) + " · " + Html.time(line.at())
                + "</p><dl>");
        line.fields().forEach(field -> card.append("<dt>")
                .append(Html.escape(field.label()))
                .append("</dt><dd>")
                .append(Html.escape(field.value()))
                .append("</dd>"));
        return card.append("</dl></article>").toString();
    }

    private static String writing(Person person, App app) {
        return "<form class=\"write\" method=\"post\" action=\"/phone/events\">" + Html.hidden("user", person.userId())
                + Html.hidden("appid", app.appid()) + Html.hidden("kind", "text")
                + "<label class=\"sr\" for=\"content\">写消息</label>"
                + "<input id=\"content\" name=\"content\" maxlength=\"600\" required placeholder=\"写消息\" autocomplete=\"off\">"
                + "<button>发送</button></form>";
    }

    private String menu(Person person, App app) {
        StringBuilder nav = new StringBuilder("<nav class=\"menu\" aria-label=\"服务号菜单\">");
        menus.find(app.appid())
                .map(Menu::buttons)
                .ifPresent(buttons -> buttons.forEach(top -> {
                    if (top.children().isEmpty()) {
                        nav.append(button(person, app, top));
                    } else {
                        nav.append("<details><summary>").append(name(top)).append("</summary><div>");
                        top.children().forEach(sub -> nav.append(button(person, app, sub)));
                        nav.append("</div></details>");
                    }
                }));
        return nav.append("</nav>").toString();
    }

    private static String button(Person person, App app, Menu.Button button) {
        if (button.url() != null) {
            return "<a class=\"button\" href=\"" + Html.escape(button.url()) + "\">" + name(button) + "</a>";
        }
        return act(person, app, "click", button.key() == null ? "" : button.key(), String.valueOf(button.name()));
    }

    private static String name(Menu.Button button) {
        return Html.escape(String.valueOf(button.name()));
    }

    private static String act(Person person, App app, String kind, String key, String label) {
        return "<form class=\"act\" method=\"post\" action=\"/phone/events\">" + Html.hidden("user", person.userId())
                + Html.hidden("appid", app.appid()) + Html.hidden("kind", kind) + Html.hidden("key", key) + "<button>"
                + Html.escape(label) + "</button></form>";
    }
}
