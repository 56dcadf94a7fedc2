package io.huishu.member.person.remote;

import cn.binarywang.wx.miniapp.api.WxMaService;
import cn.binarywang.wx.miniapp.api.impl.WxMaServiceHttpClientImpl;
import cn.binarywang.wx.miniapp.config.impl.WxMaRedisBetterConfigImpl;
import io.huishu.chassis.problem.Missing;
import io.huishu.member.WechatBase;
import io.huishu.member.chamber.ChannelSettings;
import io.huishu.member.chamber.RevealChannels;
import io.huishu.member.person.WxTokens;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The WxJava client of each mini-program, made anew when its chamber's channels have changed. */
@Component
class MiniPrograms {
    private static final int RETRIES = 1;
    private static final int RETRY_MILLIS = 200;

    private final RevealChannels revealChannels;
    private final TableTokenOps tokens;
    private final WechatBase base;
    private final Map<String, Held> held = new ConcurrentHashMap<>();

    MiniPrograms(RevealChannels revealChannels, WxTokens tokens, WechatBase base) {
        this.revealChannels = revealChannels;
        this.tokens = new TableTokenOps(tokens);
        this.base = base;
    }

    private record Held(String secret, WxMaService service) {}

    /**
     * The client of the bound chamber's mini-program.
     *
     * @throws Missing when the appid is not this chamber's
     */
    WxMaService of(String appid) {
        ChannelSettings channels = revealChannels.reveal();
        String secret = channels.miniSecret();
        if (secret == null || !appid.equals(channels.miniAppid())) {
            throw new Missing("mini-program.missing", "这个小程序所属的商会");
        }
        return held.compute(
                        appid,
                        (id, known) -> known != null && known.secret().equals(secret)
                                ? known
                                : new Held(secret, service(id, secret)))
                .service();
    }

    private WxMaService service(String appid, String secret) {
        WxMaRedisBetterConfigImpl config = new WxMaRedisBetterConfigImpl(tokens, "mini:" + fingerprint(secret));
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

    /** A new secret has its own token, without telling anything of the secret. */
    private static String fingerprint(String secret) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing", e);
        }
    }
}
