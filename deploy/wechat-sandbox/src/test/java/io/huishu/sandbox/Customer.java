package io.huishu.sandbox;

import cn.binarywang.wx.miniapp.api.WxMaService;
import cn.binarywang.wx.miniapp.api.impl.WxMaServiceHttpClientImpl;
import cn.binarywang.wx.miniapp.config.impl.WxMaDefaultConfigImpl;
import com.github.binarywang.wxpay.config.WxPayConfig;
import com.github.binarywang.wxpay.service.WxPayService;
import com.github.binarywang.wxpay.service.impl.WxPayServiceImpl;
import java.nio.charset.StandardCharsets;
import me.chanjar.weixin.mp.api.WxMpService;
import me.chanjar.weixin.mp.api.impl.WxMpServiceHttpClientImpl;
import me.chanjar.weixin.mp.config.WxMpHostConfig;
import me.chanjar.weixin.mp.config.impl.WxMpDefaultConfigImpl;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A customer's channels as control handed them out, and the real WxJava services made from them. */
public record Customer(@Nullable JsonNode channels, int port) {

    public String get(String name) {
        JsonNode all = channels;
        if (all == null) {
            throw new IllegalStateException("no customer was opened");
        }
        return all.get(name).asString();
    }

    public String template(String name) {
        JsonNode all = channels;
        if (all == null) {
            throw new IllegalStateException("no customer was opened");
        }
        return all.get("templates").get(name).asString();
    }

    public WxMaService mini() {
        return mini(get("miniSecret"));
    }

    public WxMaService mini(String secret) {
        WxMaDefaultConfigImpl config = new WxMaDefaultConfigImpl();
        config.setAppid(get("miniAppid"));
        config.setSecret(secret);
        config.setMsgDataFormat("JSON");
        config.useStableAccessToken(true);
        config.setApiHostUrl(base());
        WxMaServiceHttpClientImpl service = new WxMaServiceHttpClientImpl();
        service.setWxMaConfig(config);
        service.setMaxRetryTimes(1);
        service.setRetrySleepMillis(50);
        return service;
    }

    public WxMpDefaultConfigImpl officialConfig() {
        WxMpDefaultConfigImpl config = new WxMpDefaultConfigImpl();
        config.setAppId(get("officialAppid"));
        config.setSecret(get("officialSecret"));
        config.setToken(get("officialToken"));
        config.setAesKey(get("officialAesKey"));
        config.useStableAccessToken(true);
        WxMpHostConfig hosts = new WxMpHostConfig();
        hosts.setApiHost(base());
        hosts.setMpHost(base());
        hosts.setOpenHost(base());
        config.setHostConfig(hosts);
        return config;
    }

    public WxMpService official() {
        WxMpServiceHttpClientImpl service = new WxMpServiceHttpClientImpl();
        service.setWxMpConfigStorage(officialConfig());
        return service;
    }

    /** Public-key mode, as new merchants have it. */
    public WxPayService pay(String notifyUrl) {
        WxPayConfig config = payConfig(notifyUrl, get("merchantPrivateKey"));
        config.setPublicKeyId(get("wechatPublicKeyId"));
        config.setPublicKeyContent(get("wechatPublicKey").getBytes(StandardCharsets.UTF_8));
        config.setFullPublicKeyModel(true);
        return service(config);
    }

    /** Platform-certificate mode, as old merchants have it. */
    public WxPayService payByCertificate(String notifyUrl) {
        return service(payConfig(notifyUrl, get("merchantPrivateKey")));
    }

    /** Signs with somebody else's key. */
    public WxPayService payWithKeyOf(Customer other, String notifyUrl) {
        WxPayConfig config = payConfig(notifyUrl, other.get("merchantPrivateKey"));
        config.setPublicKeyId(get("wechatPublicKeyId"));
        config.setPublicKeyContent(get("wechatPublicKey").getBytes(StandardCharsets.UTF_8));
        config.setFullPublicKeyModel(true);
        return service(config);
    }

    private WxPayConfig payConfig(String notifyUrl, String privateKey) {
        WxPayConfig config = new WxPayConfig();
        config.setAppId(get("miniAppid"));
        config.setMchId(get("mchid"));
        config.setApiV3Key(get("apiV3Key"));
        config.setNotifyUrl(notifyUrl);
        config.setPrivateKeyContent(privateKey.getBytes(StandardCharsets.UTF_8));
        config.setCertSerialNo(get("merchantSerial"));
        config.setApiHostUrl("http://sandbox.mch.weixin.qq.com");
        config.setHttpProxyHost("127.0.0.1");
        config.setHttpProxyPort(port);
        return config;
    }

    private static WxPayService service(WxPayConfig config) {
        WxPayServiceImpl service = new WxPayServiceImpl();
        service.setConfig(config);
        return service;
    }

    private String base() {
        return "http://127.0.0.1:" + port;
    }
}
