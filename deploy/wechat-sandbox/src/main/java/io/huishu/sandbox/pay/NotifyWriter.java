package io.huishu.sandbox.pay;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.huishu.sandbox.traffic.Call;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a notify: its resource sealed with the merchant's APIv3 key, the envelope signed with WeChat's key. */
@Component
final class NotifyWriter {

    private final SignMessage sign;
    private final JsonMapper json;

    NotifyWriter(SignMessage sign, JsonMapper json) {
        this.sign = sign;
        this.json = json;
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

    String resource(Record content) {
        return json.writeValueAsString(content);
    }

    String body(Merchant merchant, String id, Instant createdAt, NotifyEvent event, String resource) {
        return body(merchant.apiV3Key(), id, createdAt, event, resource);
    }

    String body(String apiV3Key, String id, Instant createdAt, NotifyEvent event, String resource) {
        PayCrypt.Sealed sealed = PayCrypt.seal(resource, event.original(), apiV3Key);
        return json.writeValueAsString(new Envelope(
                id,
                TradeView.beijing(createdAt),
                "encrypt-resource",
                event.type(),
                event.summary(),
                new Resource(
                        event.original(),
                        "AEAD_AES_256_GCM",
                        sealed.ciphertext(),
                        sealed.associatedData(),
                        sealed.nonce())));
    }

    /** {@code ageSeconds} makes the time stamp that old. */
    Call call(Merchant merchant, String url, String signBy, String body, long ageSeconds) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json");
        headers.put("User-Agent", "Mozilla/4.0");
        headers.putAll(sign.headers(merchant, signBy, body, ageSeconds));
        return new Call(url, headers, body, merchant.mchid());
    }

    /** The same call with a signature over another text. */
    Call spoilt(Merchant merchant, String url, String signBy, String body) {
        Call other = call(merchant, url, signBy, body + " ", 0);
        return new Call(other.url(), other.headers(), body, merchant.mchid());
    }
}
