package io.huishu.sandbox.pay;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** The body of {@code POST /v3/pay/transactions/jsapi}; every limit that is broken is PARAM_ERROR. */
public record PrepayRequest(
        @Nullable String appid,
        @Nullable String mchid,
        @Nullable String description,
        @JsonProperty("out_trade_no") @Nullable String outTradeNo,
        @JsonProperty("time_expire") @Nullable String timeExpire,
        @Nullable String attach,
        @JsonProperty("notify_url") @Nullable String notifyUrl,
        @Nullable Amount amount,
        @Nullable Payer payer) {

    /** In fen. */
    public record Amount(@Nullable Long total, @Nullable String currency) {}

    public record Payer(@Nullable String openid) {}

    String requiredAppid() {
        return BodyField.text("appid", appid, 32);
    }

    String requiredMchid() {
        return BodyField.text("mchid", mchid, 32);
    }

    String requiredDescription() {
        return BodyField.text("description", description, 127);
    }

    String requiredOrderNo() {
        String number = BodyField.text("out_trade_no", outTradeNo, 32);
        if (!number.matches("[0-9A-Za-z_\\-|*]{6,32}")) {
            throw BodyField.broken("out_trade_no", "格式错误：6 到 32 个字符，只能是数字、大小写字母_-|*");
        }
        return number;
    }

    @Nullable
    String checkedAttach() {
        return attach == null ? null : BodyField.text("attach", attach, 128);
    }

    /** https, or http for a host of this machine or of a private net; no query string. */
    String requiredNotifyUrl() {
        return BodyField.notifyUrl("notify_url", notifyUrl, 255);
    }

    long requiredTotal() {
        if (amount == null || amount.total() == null) {
            throw BodyField.broken("amount.total", "必填");
        }
        if (amount.total() < 1 || amount.total() > 10_000_000_000L) {
            throw BodyField.broken("amount.total", "须大于等于 1 分");
        }
        if (amount.currency() != null && !amount.currency().equals("CNY")) {
            throw BodyField.broken("amount.currency", "只支持 CNY");
        }
        return amount.total();
    }

    String requiredOpenid() {
        return BodyField.text("payer.openid", payer == null ? null : payer.openid(), 128);
    }
}
