package io.huishu.notify.channel.remote;

import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where WeChat is.
 *
 * @param base address of the sandbox, for example {@code http://127.0.0.1:9060}; empty for the real WeChat
 */
@ConfigurationProperties("huishu.wechat")
record WechatBase(@DefaultValue("") String base) {
    public Optional<String> sandbox() {
        return base.isBlank() ? Optional.empty() : Optional.of(base);
    }
}
