package io.huishu.sandbox.pay;

import io.huishu.sandbox.refusal.Refusal;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/** Rules that the fields of several requests share; a broken one is PARAM_ERROR and named as WeChat names it. */
public final class BodyField {

    private BodyField() {}

    /** Required, at most {@code limit} characters. */
    public static String text(String field, @Nullable String value, int limit) {
        if (value == null || value.isBlank()) {
            throw broken(field, "必填");
        }
        if (value.codePointCount(0, value.length()) > limit) {
            throw broken(field, "超出长度 " + limit);
        }
        return value;
    }

    /** https, or http for a host of this machine or of a private net; no query string. */
    public static String notifyUrl(String field, @Nullable String value, int limit) {
        String url = text(field, value, limit);
        try {
            URI uri = URI.create(url);
            boolean https = "https".equals(uri.getScheme());
            boolean http = "http".equals(uri.getScheme());
            if (uri.getHost() == null || uri.getRawQuery() != null || !(https || (http && isNear(uri.getHost())))) {
                throw broken(field, "必须是不带参数的 https 地址");
            }
            return url;
        } catch (IllegalArgumentException e) {
            throw broken(field, "不是一个地址");
        }
    }

    public static Refusal broken(String field, String reason) {
        return Refusal.invalid("输入源“/body/" + field.replace('.', '/') + "”" + reason);
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
