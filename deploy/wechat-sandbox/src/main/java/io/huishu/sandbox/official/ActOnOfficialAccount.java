package io.huishu.sandbox.official;

import io.huishu.sandbox.apps.App;
import io.huishu.sandbox.apps.Apps;
import io.huishu.sandbox.chance.Chance;
import io.huishu.sandbox.people.ChatLine;
import io.huishu.sandbox.people.Chats;
import io.huishu.sandbox.people.People;
import io.huishu.sandbox.refusal.Refusal;
import io.huishu.sandbox.time.SandboxClock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A person follows, leaves, taps, scans or writes; the developer's server hears of it and may reply. */
@Component
public final class ActOnOfficialAccount {

    private static final String OUT_OF_ORDER = "该公众号提供的服务出现故障，请稍后再试";

    private final Apps apps;
    private final OfficialAccounts accounts;
    private final Followers followers;
    private final People people;
    private final Chats chats;
    private final DeliverPush deliver;
    private final SandboxClock clock;

    ActOnOfficialAccount(
            Apps apps,
            OfficialAccounts accounts,
            Followers followers,
            People people,
            Chats chats,
            DeliverPush deliver,
            SandboxClock clock) {
        this.apps = apps;
        this.accounts = accounts;
        this.followers = followers;
        this.people = people;
        this.chats = chats;
        this.deliver = deliver;
        this.clock = clock;
    }

    /** {@code key}: the menu key, the url opened, or the QR scene; {@code content}: what was written. */
    public PushResult act(String userId, String appid, ActKind kind, String key, String content) {
        OfficialAccount account = accounts.get(appid);
        Instant now = clock.instant();
        Push push = push(account, userId, kind, key, content, now);
        note(account, userId, kind, key, content, now);
        PushResult result = deliver.deliver(account, push);
        show(account, userId, kind, result);
        return result;
    }

    private Push push(OfficialAccount account, String userId, ActKind kind, String key, String content, Instant now) {
        String openid = people.openidOf(userId, account.appid());
        boolean follows = followers.find(account.appid(), userId).isPresent();
        return switch (kind) {
            case FOLLOW -> follow(account, userId, openid, key, now, follows);
            case SCAN ->
                follows
                        ? Push.event(account, openid, now, "SCAN", Map.of("EventKey", key))
                        : follow(account, userId, openid, key, now, false);
            case UNFOLLOW -> unfollow(account, userId, openid, now, follows);
            case CLICK -> tapped(account, openid, "CLICK", key, now, follows);
            case VIEW -> tapped(account, openid, "VIEW", key, now, follows);
            case TEXT -> written(account, openid, content, now, follows);
        };
    }

    private Push follow(
            OfficialAccount account, String userId, String openid, String scene, Instant now, boolean follows) {
        if (follows) {
            throw new Refusal(409, "ALREADY_FOLLOWING", "已经关注了这个服务号");
        }
        followers.follow(new Followers.Follower(account.appid(), userId, scene, now));
        Map<String, String> more = scene.isEmpty()
                ? Map.of("EventKey", "")
                : Map.of("EventKey", "qrscene_" + scene, "Ticket", "gQ" + Chance.letters(94));
        return Push.event(account, openid, now, "subscribe", more);
    }

    private Push unfollow(OfficialAccount account, String userId, String openid, Instant now, boolean follows) {
        mustFollow(follows);
        followers.unfollow(account.appid(), userId);
        return Push.event(account, openid, now, "unsubscribe", Map.of("EventKey", ""));
    }

    private static Push tapped(
            OfficialAccount account, String openid, String event, String key, Instant now, boolean follows) {
        mustFollow(follows);
        return Push.event(account, openid, now, event, Map.of("EventKey", key));
    }

    private static Push written(OfficialAccount account, String openid, String content, Instant now, boolean follows) {
        mustFollow(follows);
        if (content.isBlank() || content.length() > 600) {
            throw Refusal.invalid("请写 1 到 600 个字");
        }
        long msgId = 24_000_000_000_000_000L + Long.parseLong(Chance.digits(15));
        return Push.text(account, openid, now, content, msgId);
    }

    private static void mustFollow(boolean follows) {
        if (!follows) {
            throw new Refusal(422, "NOT_FOLLOWING", "先关注，才能这样做");
        }
    }

    private void note(OfficialAccount account, String userId, ActKind kind, String key, String content, Instant now) {
        String text =
                switch (kind) {
                    case FOLLOW -> "你关注了这个服务号";
                    case UNFOLLOW -> "你取消了关注";
                    case SCAN -> "你扫了二维码 " + key;
                    case CLICK, VIEW -> "你点了菜单 " + key;
                    case TEXT -> content;
                };
        say(account, userId, kind == ActKind.TEXT ? "TEXT" : "EVENT", text, now);
    }

    private void show(OfficialAccount account, String userId, ActKind kind, PushResult result) {
        result.reply().forEach(line -> say(account, userId, "REPLY", line, clock.instant()));
        boolean personWaits = kind != ActKind.UNFOLLOW && kind != ActKind.VIEW;
        if (!result.delivered() && result.tries() > 0 && personWaits) {
            say(account, userId, "FAILURE", OUT_OF_ORDER, clock.instant());
        }
    }

    private void say(OfficialAccount account, String userId, String kind, String text, Instant at) {
        String name = apps.find(account.appid()).map(App::name).orElse(account.appid());
        chats.say(ChatLine.plain(userId, account.appid(), name, kind, text, at));
    }
}
