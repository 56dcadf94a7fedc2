package io.huishu.payment.order.remote;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where WeChat Pay is and where it finds us.
 *
 * @param base host and port of a sandbox; empty means the real WeChat
 * @param publicUrl the gateway's address as seen from outside, without a slash at its end
 * @param readTimeoutMillis how long an answer of WeChat is waited for
 */
@ConfigurationProperties("huishu.wechat")
public record WeChatSettings(
        @DefaultValue("") String base,
        @DefaultValue("http://127.0.0.1:8080") String publicUrl,
        @DefaultValue("5000") int readTimeoutMillis) {
    @Nullable
    URI sandbox() {
        return base.isBlank() ? null : URI.create(base);
    }

    String noticeUrl(String mchid) {
        return publicUrl + "/wx/pay/" + mchid + "/payments";
    }

    String refundNoticeUrl(String mchid) {
        return publicUrl + "/wx/pay/" + mchid + "/refunds";
    }
}
