package io.huishu.sandbox.pay;

import io.huishu.sandbox.chance.Chance;
import io.huishu.sandbox.people.OpenId;
import io.huishu.sandbox.people.People;
import io.huishu.sandbox.refusal.Refusal;
import io.huishu.sandbox.time.SandboxClock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** JSAPI prepay: a new order, or a fresh prepay_id for one that was placed with the same parameters. */
@Component
public final class PlaceOrder {

    private static final Duration LIFE = Duration.ofDays(7);
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(90);

    private final Orders orders;
    private final People people;
    private final SandboxClock clock;

    PlaceOrder(Orders orders, People people, SandboxClock clock) {
        this.orders = orders;
        this.people = people;
        this.clock = clock;
    }

    /** The prepay_id, good for two hours. */
    public String place(Merchant merchant, PrepayRequest request, @Nullable String wantedSerial) {
        Order wanted = order(merchant, request, merchant.signer(wantedSerial));
        Order order = orders.addOrFind(wanted);
        switch (order.state()) {
            case SUCCESS, REFUND -> throw Order.alreadyPaid();
            case CLOSED -> throw Order.closed();
            case NOTPAY -> {
                if (!order.sameAs(wanted)) {
                    throw new Refusal(400, "INVALID_REQUEST", "请求重入时，参数与首次请求时不一致");
                }
            }
        }
        String prepayId = "wx" + Chance.digits(17) + Chance.hex(16) + "0";
        orders.add(new Orders.Prepay(prepayId, order.key(), clock.instant()));
        return prepayId;
    }

    private Order order(Merchant merchant, PrepayRequest request, String signBy) {
        String appid = request.requiredAppid();
        if (!request.requiredMchid().equals(merchant.mchid())) {
            throw BodyField.broken("mchid", "与 Authorization 里的商户号不一致");
        }
        Instant now = clock.instant();
        Order order = new Order(
                merchant.mchid(),
                appid,
                request.requiredOrderNo(),
                request.requiredDescription(),
                request.checkedAttach(),
                request.requiredNotifyUrl(),
                request.requiredTotal(),
                request.requiredOpenid(),
                signBy,
                now,
                expiry(request.timeExpire(), now),
                OrderState.NOTPAY,
                null,
                null);
        if (!merchant.appids().contains(appid)) {
            throw new Refusal(400, "APPID_MCHID_NOT_MATCH", "appid和mchid不匹配，请检查是否已绑定");
        }
        checkPayer(order);
        return order;
    }

    private void checkPayer(Order order) {
        OpenId payer = people.whoIs(order.openid()).orElseThrow(() -> BodyField.broken("payer.openid", "无效"));
        if (!payer.appid().equals(order.appid())) {
            throw new Refusal(400, "OPENID_MISMATCH", "openid和appid不匹配");
        }
    }

    private static Instant expiry(@Nullable String timeExpire, Instant now) {
        if (timeExpire == null) {
            return now.plus(LIFE);
        }
        try {
            Instant wanted = OffsetDateTime.parse(timeExpire).toInstant();
            Instant earliest = now.plus(SHORTEST);
            Instant latest = now.plus(LONGEST);
            return wanted.isBefore(earliest) ? earliest : wanted.isAfter(latest) ? latest : wanted;
        } catch (DateTimeException e) {
            throw BodyField.broken("time_expire", "不是 RFC3339 时间");
        }
    }
}
