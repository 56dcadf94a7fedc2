package io.huishu.notify.official;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the official account says by itself. */
@Component
public class Replies {
    private final MemberPages pages;

    public Replies(MemberPages pages) {
        this.pages = pages;
    }

    Optional<String> to(Push push, KnownChamber chamber) {
        return switch (push.kind()) {
            case FOLLOW ->
                Optional.of("欢迎关注" + chamber.name() + "！\n会员请从这里进入会员之家，缴会费、报活动、看通知：\n" + pages.home(chamber.code()));
            case CLICK ->
                MenuPlan.CONTACT.equals(push.key()) ? Optional.of("您好，请直接在这里留言，秘书处会尽快联系您。") : Optional.empty();
            case TEXT -> Optional.of("已收到您的留言，秘书处会尽快联系您。\n也可以从这里自己办理：\n" + pages.home(chamber.code()));
            case SCAN, UNFOLLOW, OTHER -> Optional.empty();
        };
    }
}
