package io.huishu.sandbox.phone;

import io.huishu.sandbox.apps.AppKind;
import io.huishu.sandbox.apps.Apps;
import io.huishu.sandbox.official.Followers;
import io.huishu.sandbox.pay.Merchants;
import io.huishu.sandbox.pay.Order;
import io.huishu.sandbox.pay.Orders;
import io.huishu.sandbox.people.ChatLine;
import io.huishu.sandbox.people.Chats;
import io.huishu.sandbox.people.OpenId;
import io.huishu.sandbox.people.People;
import io.huishu.sandbox.people.Person;
import io.huishu.sandbox.refund.Refund;
import io.huishu.sandbox.refund.Refunds;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whose phone it is, and that phone's first screen: chats and payments. */
@Component
public final class HomePage {

    private final People people;
    private final Apps apps;
    private final Followers followers;
    private final Chats chats;
    private final Orders orders;
    private final Merchants merchants;
    private final Refunds refunds;

    HomePage(
            People people,
            Apps apps,
            Followers followers,
            Chats chats,
            Orders orders,
            Merchants merchants,
            Refunds refunds) {
        this.people = people;
        this.apps = apps;
        this.followers = followers;
        this.chats = chats;
        this.orders = orders;
        this.merchants = merchants;
        this.refunds = refunds;
    }

    public String choose() {
        StringBuilder body = new StringBuilder("<h2>这是谁的手机？</h2><ul class=\"list\">");
        people.all().forEach(person -> body.append("<li><a href=\"/phone?user=")
                .append(person.userId())
                .append("\">")
                .append(Html.escape(person.nickname()))
                .append("<span class=\"quiet\">")
                .append(person.maskedPhone())
                .append("</span></a></li>"));
        return Html.page(
                "微信", "", body.append("</ul>").append(addForm("/phone/people")).toString());
    }

    /** The form that adds a person; more hidden fields may be put before it closes. */
    static String addForm(String action) {
        return """
                <form class="stack" method="post" action="%s">
                <h2>添加一个人</h2>
                <label for="nickname">昵称</label>
                <input id="nickname" name="nickname" maxlength="32" required autocomplete="off">
                <label for="phone">手机号</label>
                <input id="phone" name="phone" inputmode="numeric" pattern="1[0-9]{10}" maxlength="11" required autocomplete="off">
                <button>添加</button>
                </form>
                """.formatted(action);
    }

    public String home(Person person) {
        StringBuilder body = new StringBuilder("<h2>聊天</h2><ul class=\"list\">");
        List<ChatLine> lines = chats.of(person.userId());
        body.append(entry(
                person,
                "notices",
                "服务通知",
                last(lines.stream()
                        .filter(line -> line.kind().equals("SUBSCRIPTION"))
                        .toList())));
        apps.all(AppKind.OFFICIAL).forEach(app -> {
            boolean follows = followers.find(app.appid(), person.userId()).isPresent();
            List<ChatLine> own = lines.stream()
                    .filter(line -> line.appid().equals(app.appid()))
                    .toList();
            body.append(entry(person, app.appid(), app.name(), follows || !own.isEmpty() ? last(own) : "未关注"));
        });
        body.append("</ul><h2>支付记录</h2>").append(payments(person));
        return Html.page(person.nickname(), "/phone", body.toString());
    }

    private static String entry(Person person, String chat, String name, String note) {
        return "<li><a href=\"/phone?user=" + person.userId() + "&amp;chat=" + chat + "\">" + Html.escape(name)
                + "<span class=\"quiet\">" + Html.escape(note) + "</span></a></li>";
    }

    private static String last(List<ChatLine> lines) {
        return lines.isEmpty()
                ? "还没有消息"
                : lines.getLast().title().lines().findFirst().orElse("");
    }

    private String payments(Person person) {
        Set<String> own =
                people.openidsOf(person.userId()).stream().map(OpenId::openid).collect(Collectors.toSet());
        StringBuilder list = new StringBuilder();
        orders.all().reversed().stream()
                .filter(order -> order.state().isPaid() && own.contains(order.openid()))
                .forEach(order -> list.append(payment(order)));
        return list.isEmpty() ? "<p class=\"quiet\">还没有支付</p>" : "<ul class=\"list pays\">" + list + "</ul>";
    }

    private String payment(Order order) {
        String payee = merchants.get(order.mchid()).name();
        String at = order.paidAt() == null ? "" : Html.time(order.paidAt());
        StringBuilder given = new StringBuilder();
        refunds.of(order).forEach(refund -> given.append(refund(refund)));
        return "<li><span>" + Html.escape(payee) + "<span class=\"quiet\">" + Html.escape(order.description()) + " · "
                + at + "</span>" + given + "</span><b>¥" + Html.yuan(order.totalFen()) + "</b></li>";
    }

    private static String refund(Refund refund) {
        String word =
                switch (refund.state()) {
                    case PROCESSING -> "退款处理中";
                    case SUCCESS -> "已退款";
                    case ABNORMAL -> "退款异常，请联系商家";
                    case CLOSED -> "退款已关闭";
                };
        Instant at = refund.endedAt() == null ? refund.createdAt() : refund.endedAt();
        String reason = refund.reason() == null ? "" : "（" + Html.escape(refund.reason()) + "）";
        return "<span class=\"returned\">" + word + " ¥" + Html.yuan(refund.refundFen()) + reason + " · "
                + Html.time(at) + "</span>";
    }
}
