package io.huishu.sandbox.phone;

import io.huishu.sandbox.refusal.Refusal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The way back to the merchant's page. */
public final class Return {

    private Return() {}

    /** Adds the values to the query, before the fragment; only http and https urls are followed. */
    public static String to(String redirect, Map<String, String> values) {
        if (!redirect.matches("https?://\\S+")) {
            throw Refusal.invalid("redirect 不是网页地址");
        }
        int hash = redirect.indexOf('#');
        String page = hash < 0 ? redirect : redirect.substring(0, hash);
        StringBuilder url = new StringBuilder(page);
        values.forEach((name, value) -> url.append(url.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return hash < 0 ? url.toString() : url.append(redirect.substring(hash)).toString();
    }
}
