package io.huishu.sandbox.official;

import io.huishu.sandbox.chance.Chance;
import io.huishu.sandbox.time.SandboxClock;
import io.huishu.sandbox.traffic.Call;
import io.huishu.sandbox.traffic.Outside;
import io.huishu.sandbox.traffic.Reply;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells the developer's server, up to three times, five seconds each; the same message every time. */
@Component
final class DeliverPush {

    private static final int TRIES = 3;

    private final Outside outside;
    private final SandboxClock clock;

    DeliverPush(Outside outside, SandboxClock clock) {
        this.outside = outside;
        this.clock = clock;
    }

    PushResult deliver(OfficialAccount account, Push push) {
        if (account.pushUrl() == null) {
            return new PushResult(false, 0, 0, List.of(), "还没有设置服务器地址");
        }
        Reply reply = new Reply(0, "", null, 0);
        for (int tries = 1; tries <= TRIES; tries++) {
            reply = outside.post(
                    call(account, account.pushUrl(), push, account.token()),
                    () -> call(account, String.valueOf(account.pushUrl()), push, "wrong"));
            if (reply.status() == 200) {
                return read(account, reply, tries);
            }
        }
        return new PushResult(false, TRIES, reply.status(), List.of(), reply.failure());
    }

    private static PushResult read(OfficialAccount account, Reply reply, int tries) {
        try {
            return new PushResult(true, tries, 200, PushReply.read(reply.body(), account), null);
        } catch (IllegalArgumentException e) {
            return new PushResult(false, tries, 200, List.of(), e.getMessage());
        }
    }

    private Call call(OfficialAccount account, String url, Push push, String token) {
        String timestamp = Long.toString(clock.machineTime().getEpochSecond());
        String nonce = Chance.digits(10);
        String query = "signature=" + PushCrypt.signature(token, timestamp, nonce) + "&timestamp=" + timestamp
                + "&nonce=" + nonce + "&openid=" + push.openid();
        String body = push.xml();
        if (account.encrypted()) {
            String encrypted = PushCrypt.encrypt(body, account.appid(), account.aesKey());
            query += "&encrypt_type=aes&msg_signature=" + PushCrypt.signature(token, timestamp, nonce, encrypted);
            body = "<xml><ToUserName><![CDATA[" + account.originalId() + "]]></ToUserName><Encrypt><![CDATA["
                    + encrypted + "]]></Encrypt></xml>";
        }
        return new Call(url + (url.contains("?") ? "&" : "?") + query, Map.of("Content-Type", "text/xml"), body, null);
    }
}
