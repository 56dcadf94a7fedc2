package io.huishu.sandbox.pay;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** An order as queries and notifies tell it; amounts in fen, times RFC 3339 in Beijing time. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TradeView(
        String mchid,
        String appid,
        @JsonProperty("out_trade_no") String outTradeNo,
        @JsonProperty("transaction_id") @Nullable String transactionId,
        @JsonProperty("trade_type") @Nullable String tradeType,
        @JsonProperty("trade_state") String tradeState,
        @JsonProperty("trade_state_desc") String tradeStateDesc,
        @JsonProperty("bank_type") @Nullable String bankType,
        String attach,
        @JsonProperty("success_time") @Nullable String successTime,
        Payer payer,
        Amount amount) {

    public record Payer(String openid) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Amount(
            long total,
            @JsonProperty("payer_total") @Nullable Long payerTotal,
            String currency,
            @JsonProperty("payer_currency") @Nullable String payerCurrency) {}

    public static TradeView of(Order order) {
        boolean paid = order.state().isPaid();
        return new TradeView(
                order.mchid(),
                order.appid(),
                order.orderNo(),
                order.transactionId(),
                paid ? "JSAPI" : null,
                order.state().name(),
                order.state().meaning(),
                paid ? "OTHERS" : null,
                order.attach() == null ? "" : order.attach(),
                order.paidAt() == null ? null : beijing(order.paidAt()),
                new Payer(order.openid()),
                new Amount(order.totalFen(), paid ? order.totalFen() : null, "CNY", paid ? "CNY" : null));
    }

    /** RFC 3339, whole seconds. */
    public static String beijing(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.truncatedTo(ChronoUnit.SECONDS).atZone(ZoneId.of("Asia/Shanghai")));
    }
}
