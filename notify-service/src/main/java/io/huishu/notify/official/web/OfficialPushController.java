package io.huishu.notify.official.web;

import io.huishu.chassis.problem.Missing;
import io.huishu.chassis.security.Open;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import io.huishu.notify.channel.ChannelSettings;
import io.huishu.notify.channel.Channels;
import io.huishu.notify.channel.OfficialChat;
import io.huishu.notify.channel.OfficialMessage;
import io.huishu.notify.official.HearPush;
import io.huishu.notify.official.OfficialAccounts;
import io.huishu.notify.official.OpenPush;
import io.huishu.notify.official.PushRefused;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where WeChat knocks for an official account: the echo when the address is set, and each push after that. */
@RestController
@RequestMapping("/wx/oa/{appid}")
@Open
class OfficialPushController {
    private static final String NOTHING_TO_SAY = "success";

    private final OfficialAccounts accounts;
    private final Channels channels;
    private final OfficialChat chat;
    private final OpenPush open;
    private final HearPush hear;

    OfficialPushController(
            OfficialAccounts accounts, Channels channels, OfficialChat chat, OpenPush open, HearPush hear) {
        this.accounts = accounts;
        this.channels = channels;
        this.chat = chat;
        this.open = open;
        this.hear = hear;
    }

    @GetMapping(produces = MediaType.TEXT_PLAIN_VALUE)
    String echo(
            @PathVariable String appid,
            @RequestParam String signature,
            @RequestParam String timestamp,
            @RequestParam String nonce,
            @RequestParam String echostr) {
        return Tenancy.call(chamberOf(appid), () -> {
            open.requireFresh(timestamp);
            if (!chat.isSigned(channels.ofCurrent(), timestamp, nonce, signature)) {
                throw new PushRefused();
            }
            return echostr;
        });
    }

    /** Answers within WeChat's five seconds: nothing here calls WeChat. */
    @PostMapping(produces = MediaType.APPLICATION_XML_VALUE + ";charset=UTF-8")
    String push(
            @PathVariable String appid,
            @RequestParam String timestamp,
            @RequestParam String nonce,
            @RequestParam("msg_signature") String signature,
            @RequestBody String body) {
        return Tenancy.call(chamberOf(appid), () -> {
            ChannelSettings settings = channels.ofCurrent();
            OfficialMessage message =
                    chat.open(settings, timestamp, nonce, signature, body).orElseThrow(PushRefused::new);
            return hear.hear(open.open(settings, timestamp, message))
                    .map(text -> chat.reply(settings, message, text))
                    .orElse(NOTHING_TO_SAY);
        });
    }

    private TenantId chamberOf(String appid) {
        return accounts.chamberOf(appid).orElseThrow(() -> new Missing("official.missing", "这个公众号"));
    }
}
