package io.huishu.sandbox.pay;

import io.huishu.sandbox.refusal.Refusal;
import io.huishu.sandbox.time.SandboxClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** The order behind a call-up, if its signature is the merchant's and its prepay_id still counts. */
@Component
public final class ReadCallUp {

    private static final Duration PREPAY_LIFE = Duration.ofHours(2);

    private final Orders orders;
    private final Merchants merchants;
    private final SandboxClock clock;

    ReadCallUp(Orders orders, Merchants merchants, SandboxClock clock) {
        this.orders = orders;
        this.merchants = merchants;
        this.clock = clock;
    }

    /** 422 PREPAY_INVALID, PREPAY_EXPIRED, APPID_MISMATCH or PAYSIGN_INVALID. */
    public Order read(CallUp callUp) {
        Orders.Prepay prepay = orders.prepay(callUp.prepayId()).orElseThrow(() -> refused("PREPAY_INVALID", "预支付会话无效"));
        if (prepay.issuedAt().plus(PREPAY_LIFE).isBefore(clock.instant())) {
            throw refused("PREPAY_EXPIRED", "预支付会话已过期");
        }
        Order order = orders.change(prepay.orderKey(), each -> each);
        if (!order.appid().equals(callUp.appId())) {
            throw refused("APPID_MISMATCH", "appId 与下单时不一致");
        }
        byte[] text = callUp.signedText().getBytes(StandardCharsets.UTF_8);
        boolean signed = merchants.merchantKeys(merchants.get(order.mchid())).stream()
                .anyMatch(key -> PayCrypt.verify(text, String.valueOf(callUp.paySign()), key));
        if (!"RSA".equals(callUp.signType()) || !signed) {
            throw refused("PAYSIGN_INVALID", "支付验证签名失败");
        }
        return order;
    }

    private static Refusal refused(String code, String sentence) {
        return new Refusal(422, code, sentence);
    }
}
