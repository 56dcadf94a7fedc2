package io.huishu.payment.order.remote;

import com.github.binarywang.wxpay.config.WxPayConfig;
import com.github.binarywang.wxpay.exception.WxPayException;
import com.github.binarywang.wxpay.service.WxPayService;
import com.github.binarywang.wxpay.service.impl.WxPayServiceImpl;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.payment.order.PayingNotSetUp;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.http.config.SocketConfig;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * One WxJava service per chamber and merchant, never a shared one that switches: that switch is a thread-local which
 * leaks tenants ({@code binarywang/WxJava#1739}). Public-key mode; one connection pool for all.
 */
@Component
public class WxPayServices {
    private static final Logger log = LoggerFactory.getLogger(WxPayServices.class);
    private static final int CONNECTIONS = 64;
    private static final int CONNECT_MILLIS = 2000;
    private static final int IDLE_MILLIS = 1000;

    /** WxJava signs and verifies only for hosts that end in {@code .mch.weixin.qq.com}; the proxy leads to the sandbox. */
    private static final String SANDBOX_HOST = "http://sandbox.mch.weixin.qq.com";

    private final WeChatSettings settings;
    private final PoolingHttpClientConnectionManager pool = new PoolingHttpClientConnectionManager();
    private final Map<Key, Built> services = new ConcurrentHashMap<>();

    public WxPayServices(WeChatSettings settings) {
        this.settings = settings;
        pool.setMaxTotal(CONNECTIONS);
        pool.setDefaultMaxPerRoute(CONNECTIONS);
        pool.setValidateAfterInactivity(IDLE_MILLIS);
        pool.setDefaultSocketConfig(
                SocketConfig.custom().setSoTimeout(settings.readTimeoutMillis()).build());
    }

    private record Key(String chamber, String mchid) {}

    private record Built(Merchant merchant, WxPayService service) {}

    /**
     * The service of the bound chamber's merchant; built anew when the merchant's keys changed.
     *
     * @throws PayingNotSetUp when the keys cannot be used
     */
    WxPayService of(Merchant merchant) {
        Key key = new Key(Tenancy.current().toString(), merchant.mchid());
        return services.compute(
                        key,
                        (_, built) -> built != null && built.merchant().equals(merchant)
                                ? built
                                : new Built(merchant, build(merchant)))
                .service();
    }

    private WxPayService build(Merchant merchant) {
        WxPayConfig config = config(merchant);
        WxPayService service = new WxPayServiceImpl();
        service.setConfig(config);
        try {
            config.initApiV3HttpClient();
        } catch (WxPayException | RuntimeException unusable) {
            log.error("The keys of merchant {} cannot be used", merchant.mchid());
            throw new PayingNotSetUp();
        }
        return service;
    }

    private WxPayConfig config(Merchant merchant) {
        WxPayConfig config = new WxPayConfig();
        config.setAppId(merchant.appid());
        config.setMchId(merchant.mchid());
        config.setApiV3Key(merchant.apiV3Key());
        config.setCertSerialNo(merchant.serial());
        config.setPrivateKeyContent(merchant.privateKey().getBytes(StandardCharsets.UTF_8));
        config.setPublicKeyId(merchant.wechatKeyId());
        config.setPublicKeyContent(merchant.wechatKey().getBytes(StandardCharsets.UTF_8));
        config.setFullPublicKeyModel(true);
        config.setNotifyUrl(settings.noticeUrl(merchant.mchid()));
        config.setHttpConnectionTimeout(CONNECT_MILLIS);
        config.setHttpTimeout(settings.readTimeoutMillis());
        config.setApiV3HttpClientBuilderCustomizer(
                builder -> builder.setConnectionManager(pool).setConnectionManagerShared(true));
        URI sandbox = settings.sandbox();
        if (sandbox != null) {
            config.setApiHostUrl(SANDBOX_HOST);
            config.setHttpProxyHost(sandbox.getHost());
            config.setHttpProxyPort(sandbox.getPort());
        }
        return config;
    }
}
