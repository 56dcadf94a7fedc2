package io.huishu.sandbox.pay;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.huishu.sandbox.refusal.Refusal;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
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
        return text("appid", appid, 32);
    }

    String requiredMchid() {
        return text("mchid", mchid, 32);
    }

    String requiredDescription() {
        return text("description", description, 127);
    }

    String requiredOrderNo() {
        String number = text("out_trade_no", outTradeNo, 32);
        if (!number.matches("[0-9A-Za-z_\\-|*]{6,32}")) {
            throw broken("out_trade_no", "格式错误：6 到 32 个字符，只能是数字、大小写字母_-|*");
        }
        return number;
    }

    @Nullable
    String checkedAttach() {
        return attach == null ? null : text("attach", attach, 128);
    }

    /** https, or http for a host of this machine or of a private net; no query string. */
    String requiredNotifyUrl() {
        String url = text("notify_url", notifyUrl, 255);
        try {
            URI uri = URI.create(url);
            boolean https = "https".equals(uri.getScheme());
            boolean http = "http".equals(uri.getScheme());
            if (uri.getHost() == null || uri.getRawQuery() != null || !(https || (http && isNear(uri.getHost())))) {
                throw broken("notify_url", "必须是不带参数的 https 地址");
            }
            return url;
        } catch (IllegalArgumentException e) {
            throw broken("notify_url", "不是一个地址");
        }
    }

    long requiredTotal() {
        if (amount == null || amount.total() == null) {
            throw broken("amount.total", "必填");
        }
        if (amount.total() < 1 || amount.total() > 10_000_000_000L) {
            throw broken("amount.total", "须大于等于 1 分");
        }
        if (amount.currency() != null && !amount.currency().equals("CNY")) {
            throw broken("amount.currency", "只支持 CNY");
        }
        return amount.total();
    }

    String requiredOpenid() {
        return text("payer.openid", payer == null ? null : payer.openid(), 128);
    }

    static Refusal broken(String field, String reason) {
        return Refusal.invalid("输入源“/body/" + field.replace('.', '/') + "”" + reason);
    }

    private static String text(String field, @Nullable String value, int limit) {
        if (value == null || value.isBlank()) {
            throw broken(field, "必填");
        }
        if (value.codePointCount(0, value.length()) > limit) {
            throw broken(field, "超出长度 " + limit);
        }
        return value;
    }

    private static boolean isNear(String host) {
        if (!host.matches("localhost|[0-9.]+|\\[.*]") && host.contains(".")) {
            return false;
        }
        try {
            InetAddress address = InetAddress.getByName(host);
            return address.isLoopbackAddress() || address.isSiteLocalAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
