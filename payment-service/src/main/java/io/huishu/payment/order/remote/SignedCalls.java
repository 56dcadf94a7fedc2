package io.huishu.payment.order.remote;

import com.github.binarywang.wxpay.v3.util.PemUtils;
import io.huishu.payment.credential.MerchantKeys;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import org.apache.http.Header;
import org.apache.http.HttpEntity;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.client.methods.HttpRequestBase;
import org.apache.http.entity.ContentType;
import org.apache.http.entity.StringEntity;
import org.apache.http.util.EntityUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Signed calls whose answers come as they are, so that a check can tell what is wrong with them. */
@Component
class SignedCalls {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final WxPayServices services;

    SignedCalls(WxPayServices services) {
        this.services = services;
    }

    /** WeChat's answer and its signature, which nobody has verified yet. */
    record Said(
            int status,
            String body,
            @Nullable String timestamp,
            @Nullable String nonce,
            @Nullable String signature,
            @Nullable String serial) {
        boolean isSigned() {
            return timestamp != null && nonce != null && signature != null && serial != null;
        }

        boolean provenBy(KnownKeys keys) {
            String text = timestamp + "\n" + nonce + "\n" + body + "\n";
            return keys.verify(
                    String.valueOf(serial), text.getBytes(StandardCharsets.UTF_8), String.valueOf(signature));
        }

        /** A field of the answer at its top; empty when it is no such JSON. */
        String field(String name) {
            return json().path(name).asString("");
        }

        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JacksonException noJson) {
                return JSON.createObjectNode();
            }
        }
    }

    /**
     * @param path with its query
     * @throws IOException when nothing came back
     * @throws RuntimeException when the private key cannot be read
     */
    Said get(MerchantKeys keys, String path) throws IOException {
        return send(keys, new HttpGet(services.host() + path));
    }

    Said post(MerchantKeys keys, String path, JsonNode body) throws IOException {
        HttpPost post = new HttpPost(services.host() + path);
        post.setEntity(new StringEntity(JSON.writeValueAsString(body), ContentType.APPLICATION_JSON));
        return send(keys, post);
    }

    private Said send(MerchantKeys keys, HttpRequestBase request) throws IOException {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("No remote call inside a database transaction");
        }
        request.addHeader("Accept", "application/json");
        if (keys.wechatKeyId() != null) {
            request.addHeader("Wechatpay-Serial", keys.wechatKeyId());
        }
        PrivateKey privateKey = PemUtils.loadPrivateKey(
                new ByteArrayInputStream(keys.privateKey().getBytes(StandardCharsets.UTF_8)));
        try (CloseableHttpResponse answer =
                services.client(keys, privateKey, _ -> true).execute(request)) {
            HttpEntity entity = answer.getEntity();
            return new Said(
                    answer.getStatusLine().getStatusCode(),
                    entity == null ? "" : EntityUtils.toString(entity, StandardCharsets.UTF_8),
                    header(answer, "Wechatpay-Timestamp"),
                    header(answer, "Wechatpay-Nonce"),
                    header(answer, "Wechatpay-Signature"),
                    header(answer, "Wechatpay-Serial"));
        }
    }

    private static @Nullable String header(CloseableHttpResponse answer, String name) {
        Header header = answer.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }
}
