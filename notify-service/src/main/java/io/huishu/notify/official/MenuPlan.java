package io.huishu.notify.official;

import io.huishu.notify.channel.MenuButton;
import java.util.List;

/** The menu under the official account's chat. */
public record MenuPlan(List<MenuButton> buttons) {
    public static final String CONTACT = "contact";

    static MenuPlan of(KnownChamber chamber, MemberPages pages) {
        return new MenuPlan(List.of(
                new MenuButton("会员之家", pages.home(chamber.code()), null),
                new MenuButton("近期活动", pages.activities(chamber.code()), null),
                new MenuButton("找秘书处", null, CONTACT)));
    }
}
