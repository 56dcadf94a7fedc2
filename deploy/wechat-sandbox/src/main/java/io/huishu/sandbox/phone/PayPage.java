package io.huishu.sandbox.phone;

import io.huishu.sandbox.mini.Template;
import io.huishu.sandbox.mini.Templates;
import io.huishu.sandbox.pay.Merchants;
import io.huishu.sandbox.pay.Order;
import io.huishu.sandbox.people.People;
import io.huishu.sandbox.people.Person;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** The cashier: amount, payee, consent to a message about the result, pay or cancel. */
@Component
public final class PayPage {

    private final People people;
    private final Merchants merchants;
    private final Templates templates;

    PayPage(People people, Merchants merchants, Templates templates) {
        this.people = people;
        this.merchants = merchants;
        this.templates = templates;
    }

    /** The person who placed the order pays it. */
    public Person payer(Order order) {
        return people.whoIs(order.openid())
                .map(each -> people.get(each.userId()))
                .orElseThrow();
    }

    /** The templates asked for (ids with commas between), or without asking those about paying. At most three. */
    public List<Template> asked(Order order, String wanted) {
        List<String> ids = Arrays.asList(wanted.split(",", -1));
        return templates.of(order.appid()).stream()
                .filter(each -> wanted.isEmpty() ? each.title().contains("缴费成功") : ids.contains(each.id()))
                .limit(3)
                .toList();
    }

    public String render(Order order, String callUp, String redirect, String wanted) {
        StringBuilder body = new StringBuilder("<p class=\"payee\">"
                + Html.escape(merchants.get(order.mchid()).name()) + "</p><p class=\"amount\">¥<b>"
                + Html.yuan(order.totalFen()) + "</b></p><dl class=\"facts\"><dt>商品</dt><dd>"
                + Html.escape(order.description()) + "</dd><dt>付款人</dt><dd>"
                + Html.escape(payer(order).nickname()) + "</dd><dt>付款方式</dt><dd>零钱（沙盒，不扣真钱）</dd></dl>");
        body.append("<form class=\"stack\" method=\"post\" action=\"/phone/pay\">")
                .append(Html.hidden("callUp", callUp))
                .append(Html.hidden("redirect", redirect))
                .append(Html.hidden("templates", wanted));
        if (!asked(order, wanted).isEmpty()) {
            body.append("<label class=\"tick\"><input type=\"checkbox\" name=\"accept\" value=\"yes\" checked>"
                    + "允许发送缴费结果通知</label>");
        }
        body.append("<button name=\"answer\" value=\"pay\">立即支付</button>"
                + "<button class=\"plain\" name=\"answer\" value=\"cancel\">取消</button></form>");
        return Html.page("确认支付", "", body.toString());
    }

    public String refused(String sentence, String redirect) {
        return Html.page(
                "支付失败",
                "",
                "<p class=\"alert\" role=\"alert\">" + Html.escape(sentence) + "</p><a class=\"button\" href=\""
                        + Html.escape(redirect) + "\">返回商家</a>");
    }
}
