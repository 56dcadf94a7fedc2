package io.huishu.sandbox.pay;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.huishu.sandbox.traffic.Call;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a notify: the trade sealed with the merchant's APIv3 key, the envelope signed with WeChat's key. */
@Component
final class NotifyWriter {

    private final SignMessage sign;
    private final JsonMapper json;

    NotifyWriter(SignMessage sign, JsonMapper json) {
        this.sign = sign;
        this.json = json;
    }

    /** What the envelope says it carries. */
    enum Event {
        PAID("TRANSACTION.SUCCESS", "支付成功", "transaction"),
        REFUNDED("REFUND.SUCCESS", "退款成功", "refund");

        private final String type;
        private final String summary;
        private final String original;

        Event(String type, String summary, String original) {
            this.type = type;
            this.summary = summary;
            this.original = original;
        }
    }

    record Envelope(
            String id,
            @JsonProperty("create_time") String createTime,
            @JsonProperty("resource_type") String resourceType,
            @JsonProperty("event_type") String eventType,
            String summary,
            Resource resource) {}

    record Resource(
            @JsonProperty("original_type") String originalType,
            String algorithm,
            String ciphertext,
            @JsonProperty("associated_data") String associatedData,
            String nonce) {}

    String body(Merchant merchant, String id, Instant createdAt, Event event, Record trade) {
        PayCrypt.Sealed sealed = PayCrypt.seal(json.writeValueAsString(trade), event.original, merchant.apiV3Key());
        return json.writeValueAsString(new Envelope(
                id,
                TradeView.beijing(createdAt),
                "encrypt-resource",
                event.type,
                event.summary,
                new Resource(
                        event.original,
                        "AEAD_AES_256_GCM",
                        sealed.ciphertext(),
                        sealed.associatedData(),
                        sealed.nonce())));
    }

    /** {@code ageSeconds} makes the time stamp that old. */
    Call call(Merchant merchant, Order order, String body, long ageSeconds) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json");
        headers.put("User-Agent", "Mozilla/4.0");
        headers.putAll(sign.headers(merchant, order.signBy(), body, ageSeconds));
        return new Call(order.notifyUrl(), headers, body);
    }

    /** The same call with a signature over another text. */
    Call spoilt(Merchant merchant, Order order, String body) {
        Call other = call(merchant, order, body + " ", 0);
        return new Call(other.url(), other.headers(), body);
    }
}
