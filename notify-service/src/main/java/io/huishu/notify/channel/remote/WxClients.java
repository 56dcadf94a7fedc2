package io.huishu.notify.channel.remote;

import cn.binarywang.wx.miniapp.api.WxMaService;
import cn.binarywang.wx.miniapp.api.impl.WxMaServiceHttpClientImpl;
import cn.binarywang.wx.miniapp.config.impl.WxMaDefaultConfigImpl;
import io.huishu.notify.channel.ChannelSettings;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import me.chanjar.weixin.common.error.WxErrorException;
import me.chanjar.weixin.mp.api.WxMpService;
import me.chanjar.weixin.mp.api.impl.WxMpServiceHttpClientImpl;
import me.chanjar.weixin.mp.config.WxMpHostConfig;
import me.chanjar.weixin.mp.config.impl.WxMpDefaultConfigImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * One WxJava client per appid, made anew when its secret changes; never one that switches between accounts, which leaks
 * one chamber's account into another's thread ({@code binarywang/WxJava#1739}). Tokens are the stable ones, which
 * several instances may ask for without disturbing each other.
 */
@Component
class WxClients {
    private static final int RETRIES = 1;
    private static final int RETRY_MILLIS = 200;

    private final WechatBase base;
    private final Map<String, Held<WxMaService>> minis = new ConcurrentHashMap<>();
    private final Map<String, Held<WxMpService>> officials = new ConcurrentHashMap<>();

    WxClients(WechatBase base) {
        this.base = base;
    }

    private record Held<T>(String secrets, T service) {}

    /** Empty when the chamber has no mini-program. */
    Optional<WxMaService> mini(ChannelSettings channels) {
        String appid = channels.miniAppid();
        String secret = channels.miniSecret();
        if (appid == null || secret == null) {
            return Optional.empty();
        }
        return Optional.of(minis.compute(
                        appid,
                        (id, held) -> held != null && held.secrets().equals(secret)
                                ? held
                                : new Held<>(secret, newMini(id, secret)))
                .service());
    }

    /** Empty when the chamber has no official account. */
    Optional<WxMpService> official(ChannelSettings channels) {
        String appid = channels.officialAppid();
        String secret = channels.officialSecret();
        if (appid == null || secret == null) {
            return Optional.empty();
        }
        String secrets = secret + channels.officialToken() + channels.officialAesKey();
        return Optional.of(officials
                .compute(
                        appid,
                        (id, held) -> held != null && held.secrets().equals(secrets)
                                ? held
                                : new Held<>(secrets, newOfficial(id, secret, channels)))
                .service());
    }

    private WxMaService newMini(String appid, String secret) {
        WxMaDefaultConfigImpl config = new WxMaDefaultConfigImpl();
        config.setAppid(appid);
        config.setSecret(secret);
        config.useStableAccessToken(true);
        base.sandbox().ifPresent(config::setApiHostUrl);
        WxMaServiceHttpClientImpl service = new WxMaServiceHttpClientImpl();
        service.setWxMaConfig(config);
        service.setMaxRetryTimes(RETRIES);
        service.setRetrySleepMillis(RETRY_MILLIS);
        return service;
    }

    private WxMpService newOfficial(String appid, String secret, ChannelSettings channels) {
        WxMpDefaultConfigImpl config = new WxMpDefaultConfigImpl();
        config.setAppId(appid);
        config.setSecret(secret);
        config.setToken(textOf(channels.officialToken()));
        config.setAesKey(textOf(channels.officialAesKey()));
        config.useStableAccessToken(true);
        base.sandbox().ifPresent(host -> config.setHostConfig(hosts(host)));
        WxMpServiceHttpClientImpl service = new OneTokenAtATime();
        service.setWxMpConfigStorage(config);
        service.setMaxRetryTimes(RETRIES);
        service.setRetrySleepMillis(RETRY_MILLIS);
        return service;
    }

    private static WxMpHostConfig hosts(String base) {
        WxMpHostConfig hosts = new WxMpHostConfig();
        hosts.setApiHost(base);
        hosts.setMpHost(base);
        hosts.setOpenHost(base);
        return hosts;
    }

    private static String textOf(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The shipped class asks for a token twice under load: it looks before it locks and not again after. */
    private static final class OneTokenAtATime extends WxMpServiceHttpClientImpl {
        @Override
        public String getAccessToken(boolean forceRefresh) throws WxErrorException {
            Lock lock = getWxMpConfigStorage().getAccessTokenLock();
            lock.lock();
            try {
                return super.getAccessToken(forceRefresh);
            } finally {
                lock.unlock();
            }
        }
    }
}
