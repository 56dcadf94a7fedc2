package io.huishu.sandbox.pay;

import io.huishu.sandbox.chance.Chance;
import io.huishu.sandbox.refusal.Refusal;
import io.huishu.sandbox.time.SandboxClock;
import io.huishu.sandbox.traffic.Call;
import io.huishu.sandbox.traffic.Outside;
import io.huishu.sandbox.traffic.Reply;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Sends one notify by hand, honest or forged, outside the schedule; tells what came back. */
@Component
public final class SendForgedNotify {

    private static final int MOST = 200;
    private static final Executor OWN_THREAD = Thread::startVirtualThread;

    private final Merchants merchants;
    private final Notifier notifier;
    private final NotifyWriter writer;
    private final Outside outside;
    private final SandboxClock clock;

    SendForgedNotify(Merchants merchants, Notifier notifier, NotifyWriter writer, Outside outside, SandboxClock clock) {
        this.merchants = merchants;
        this.notifier = notifier;
        this.writer = writer;
        this.outside = outside;
        this.clock = clock;
    }

    /** An unpaid order is told as paid, with a transaction that does not exist. */
    public List<Reply> send(Order order, ForgedNotify forged) {
        return send(letter(order, forged), forged);
    }

    /** One reply per time sent; the letter's resource is told as it stands. */
    public List<Reply> send(Letter letter, ForgedNotify forged) {
        int times = forged.repeat() == null ? 1 : forged.repeat();
        if (times < 1 || times > MOST) {
            throw Refusal.invalid("repeat 是 1 到 " + MOST);
        }
        String id = notifier.of(letter.key()).map(Notify::id).orElse("EV-" + Chance.digits(20));
        List<CompletableFuture<Reply>> replies = IntStream.range(0, times)
                .mapToObj(each -> {
                    CompletableFuture<Reply> reply =
                            CompletableFuture.supplyAsync(() -> sendOnce(letter, forged, id), OWN_THREAD);
                    return ForgedNotify.yes(forged.together())
                            ? reply
                            : CompletableFuture.completedFuture(reply.join());
                })
                .toList();
        return new ArrayList<>(replies.stream().map(CompletableFuture::join).toList());
    }

    private Reply sendOnce(Letter letter, ForgedNotify forged, String id) {
        Merchant merchant = merchants.get(letter.mchid());
        String resource = writer.resource(letter.resource());
        String seal = ForgedNotify.yes(forged.formerSeal()) ? merchant.formerApiV3Key() : merchant.apiV3Key();
        String body = writer.body(seal, id, clock.instant(), letter.event(), resource);
        long age = forged.oldTimestampSeconds() == null ? 0 : forged.oldTimestampSeconds();
        Call honest = ForgedNotify.yes(forged.wrongSignature())
                ? writer.spoilt(merchant, letter.url(), letter.signBy(), body)
                : writer.call(merchant, letter.url(), letter.signBy(), body, age);
        Call call = new Call(url(letter, forged), headers(honest, forged), body(honest, forged), letter.mchid());
        return outside.post(call, () -> call);
    }

    private Letter letter(Order order, ForgedNotify forged) {
        return ForgedNotify.yes(forged.asRefundEvent())
                ? new Letter(
                        order.key(),
                        order.mchid(),
                        NotifyEvent.REFUNDED,
                        order.notifyUrl(),
                        order.signBy(),
                        refund(order, forged))
                : Letter.paid(order, trade(order, forged));
    }

    private TradeView trade(Order order, ForgedNotify forged) {
        long delta = forged.amountDelta() == null ? 0 : forged.amountDelta();
        Order told = new Order(
                order.mchid(),
                order.appid(),
                order.orderNo(),
                order.description(),
                order.attach(),
                order.notifyUrl(),
                order.totalFen() + delta,
                order.openid(),
                order.signBy(),
                order.createdAt(),
                order.expiresAt(),
                OrderState.SUCCESS,
                transaction(order),
                order.paidAt() == null ? clock.instant() : order.paidAt());
        return TradeView.of(told);
    }

    private RefundView refund(Order order, ForgedNotify forged) {
        long total = order.totalFen() + (forged.amountDelta() == null ? 0 : forged.amountDelta());
        return new RefundView(
                order.mchid(),
                transaction(order),
                order.orderNo(),
                "5030" + Chance.digits(24),
                "R" + order.orderNo(),
                "SUCCESS",
                TradeView.beijing(clock.instant()),
                "支付用户零钱",
                new RefundView.Amount(total, total, total, total));
    }

    private static String transaction(Order order) {
        return order.transactionId() == null ? "4200" + Chance.digits(24) : order.transactionId();
    }

    private static String url(Letter letter, ForgedNotify forged) {
        if (forged.url() != null) {
            return forged.url();
        }
        return forged.mchid() == null
                ? letter.url()
                : letter.url().replace("/" + letter.mchid() + "/", "/" + forged.mchid() + "/");
    }

    private static Map<String, String> headers(Call call, ForgedNotify forged) {
        Map<String, String> headers = new LinkedHashMap<>(call.headers());
        if (ForgedNotify.yes(forged.wrongSerial())) {
            headers.put("Wechatpay-Serial", "PUB_KEY_ID_0000000000000000000000000000000000");
        }
        if (ForgedNotify.yes(forged.signTest())) {
            headers.compute("Wechatpay-Signature", (name, value) -> "WECHATPAY/SIGNTEST/" + value);
        }
        if (forged.stripHeader() != null) {
            headers.keySet().removeIf(name -> name.equalsIgnoreCase(forged.stripHeader()));
        }
        return headers;
    }

    private static String body(Call call, ForgedNotify forged) {
        return ForgedNotify.yes(forged.changeBody())
                ? call.body().replaceFirst("\"summary\":\"", "\"summary\":\"已")
                : call.body();
    }
}
