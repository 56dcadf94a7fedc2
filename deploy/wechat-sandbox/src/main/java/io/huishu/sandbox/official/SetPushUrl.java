package io.huishu.sandbox.official;

import io.huishu.sandbox.chance.Chance;
import io.huishu.sandbox.refusal.Refusal;
import io.huishu.sandbox.time.SandboxClock;
import io.huishu.sandbox.traffic.Outside;
import io.huishu.sandbox.traffic.Reply;
import org.springframework.stereotype.Component;

/** Sets where pushes go. The url counts only if it echoes a signed GET, as on WeChat's page 服务器配置. */
@Component
public final class SetPushUrl {

    private final OfficialAccounts accounts;
    private final Outside outside;
    private final SandboxClock clock;

    SetPushUrl(OfficialAccounts accounts, Outside outside, SandboxClock clock) {
        this.accounts = accounts;
        this.outside = outside;
        this.clock = clock;
    }

    /** {@code echoed} false leaves the old url in place. */
    public record Echo(boolean echoed, int status, String answer) {}

    public Echo set(String appid, String url) {
        if (!url.matches("https?://\\S{1,500}")) {
            throw Refusal.invalid("服务器地址要以 http:// 或 https:// 开头");
        }
        OfficialAccount account = accounts.get(appid);
        String timestamp = Long.toString(clock.machineTime().getEpochSecond());
        String nonce = Chance.digits(10);
        String echo = Chance.digits(19);
        String query = "signature=" + PushCrypt.signature(account.token(), timestamp, nonce) + "&echostr=" + echo
                + "&timestamp=" + timestamp + "&nonce=" + nonce;
        Reply reply = outside.get(url + (url.contains("?") ? "&" : "?") + query);
        boolean echoed = reply.status() == 200 && reply.body().equals(echo);
        if (echoed) {
            accounts.save(account.pushingTo(url));
        }
        return new Echo(echoed, reply.status(), reply.failure() == null ? reply.body() : reply.failure());
    }
}
