package io.huishu.sandbox.phone;

import io.huishu.sandbox.apps.App;
import io.huishu.sandbox.apps.AppKind;
import io.huishu.sandbox.people.People;
import io.huishu.sandbox.people.Person;
import org.springframework.stereotype.Component;

/** A mini-program or a web page asks who this is; the person chooses and consents. */
@Component
public final class LoginPage {

    private final People people;

    LoginPage(People people) {
        this.people = people;
    }

    public String render(App app, String redirect, String state) {
        String kept =
                Html.hidden("appid", app.appid()) + Html.hidden("redirect", redirect) + Html.hidden("state", state);
        StringBuilder body = new StringBuilder("<p class=\"asks\"><b>" + Html.escape(app.name()) + "</b> 申请登录</p>");
        if (!people.all().isEmpty()) {
            body.append("<form class=\"stack\" method=\"post\" action=\"/phone/login\">")
                    .append(kept);
            body.append("<fieldset><legend>用谁的微信登录</legend>");
            boolean first = true;
            for (Person person : people.all()) {
                body.append(choice(person, first));
                first = false;
            }
            body.append("</fieldset>");
            if (app.kind() == AppKind.MINI) {
                body.append("<label class=\"tick\"><input type=\"checkbox\" name=\"phone\" value=\"yes\" checked>"
                        + "允许使用我的手机号</label>");
            }
            body.append("<button name=\"answer\" value=\"allow\">允许</button>"
                    + "<button class=\"plain\" name=\"answer\" value=\"refuse\">拒绝</button></form>");
        }
        String add = HomePage.addForm("/phone/login/people").replace("</form>", kept + "</form>");
        return Html.page("微信登录", "", body.append(add).toString());
    }

    private static String choice(Person person, boolean first) {
        return "<label class=\"tick\"><input type=\"radio\" name=\"user\" required value=\"" + person.userId() + "\""
                + (first ? " checked" : "") + ">" + Html.escape(person.nickname()) + "<span class=\"quiet\">"
                + person.maskedPhone() + "</span></label>";
    }
}
