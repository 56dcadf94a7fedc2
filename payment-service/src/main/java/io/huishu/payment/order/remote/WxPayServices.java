package io.huishu.payment.order.remote;

import com.github.binarywang.wxpay.config.WxPayConfig;
import com.github.binarywang.wxpay.service.WxPayService;
import com.github.binarywang.wxpay.service.impl.WxPayServiceImpl;
import com.github.binarywang.wxpay.v3.Validator;
import com.github.binarywang.wxpay.v3.WxPayV3HttpClientBuilder;
import com.github.binarywang.wxpay.v3.auth.WxPayValidator;
import com.github.binarywang.wxpay.v3.util.PemUtils;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.payment.credential.MerchantKeys;
import io.huishu.payment.order.PayingNotSetUp;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.http.HttpHost;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.config.SocketConfig;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * One WxJava service per set of a chamber's keys, never a shared one that switches: that switch is a thread-local which
 * leaks tenants ({@code binarywang/WxJava#1739}). One connection pool for all.
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

    private record Key(String chamber, String credentialId) {}

    private record Built(MerchantKeys merchant, WxPayService service, KnownKeys known) {}

    /**
     * The service of one set of the bound chamber's keys; built anew when what is known of the set changed.
     *
     * @throws PayingNotSetUp when the keys cannot be used
     */
    WxPayService of(MerchantKeys merchant) {
        return built(merchant).service();
    }

    /** Whether the set knows the key that WeChat names by this serial; one that cannot be used knows none. */
    boolean knows(MerchantKeys merchant, String serial) {
        try {
            return built(merchant).known().knows(serial);
        } catch (PayingNotSetUp unusable) {
            return false;
        }
    }

    private Built built(MerchantKeys merchant) {
        Key key = new Key(Tenancy.current().toString(), merchant.id());
        return services.compute(
                key, (_, built) -> built != null && built.merchant().equals(merchant) ? built : build(merchant));
    }

    private Built build(MerchantKeys merchant) {
        try {
            KnownKeys known = new KnownKeys(merchant);
            PrivateKey privateKey = PemUtils.loadPrivateKey(
                    new ByteArrayInputStream(merchant.privateKey().getBytes(StandardCharsets.UTF_8)));
            WxPayConfig config = config(merchant);
            config.setVerifier(known);
            config.setPrivateKey(privateKey);
            config.setApiV3HttpClient(client(merchant, privateKey, new WxPayValidator(known)));
            WxPayService service = new WxPayServiceImpl();
            service.setConfig(config);
            return new Built(merchant, service, known);
        } catch (RuntimeException unusable) {
            log.error("The keys of merchant {} cannot be used", merchant.mchid());
            throw new PayingNotSetUp();
        }
    }

    /** A client that signs by these keys and leaves it to the validator what it takes for an answer. */
    CloseableHttpClient client(MerchantKeys merchant, PrivateKey privateKey, Validator validator) {
        WxPayV3HttpClientBuilder builder = WxPayV3HttpClientBuilder.create()
                .withMerchant(merchant.mchid(), merchant.serial(), privateKey)
                .withValidator(validator);
        builder.setConnectionManager(pool).setConnectionManagerShared(true);
        builder.setDefaultRequestConfig(RequestConfig.custom()
                .setConnectionRequestTimeout(CONNECT_MILLIS)
                .setConnectTimeout(CONNECT_MILLIS)
                .setSocketTimeout(settings.readTimeoutMillis())
                .build());
        URI sandbox = settings.sandbox();
        if (sandbox != null) {
            builder.setProxy(new HttpHost(sandbox.getHost(), sandbox.getPort()));
        }
        return builder.build();
    }

    /** Where WeChat Pay is, without a slash at its end. */
    String host() {
        return settings.sandbox() == null ? "https://api.mch.weixin.qq.com" : SANDBOX_HOST;
    }

    private WxPayConfig config(MerchantKeys merchant) {
        WxPayConfig config = new WxPayConfig();
        config.setAppId(merchant.appid());
        config.setMchId(merchant.mchid());
        config.setApiV3Key(merchant.apiV3Key());
        config.setCertSerialNo(merchant.serial());
        config.setNotifyUrl(settings.noticeUrl(merchant.mchid()));
        config.setHttpConnectionTimeout(CONNECT_MILLIS);
        config.setHttpTimeout(settings.readTimeoutMillis());
        config.setApiHostUrl(host());
        if (merchant.wechatKeyId() != null) {
            config.setPublicKeyId(merchant.wechatKeyId());
        }
        return config;
    }
}
