package io.huishu.notify.channel;

import java.util.List;

/** Menus under the chats of official accounts. */
public interface Menus {
    /** @return false when WeChat did not take it; setting the same menu again does no harm */
    boolean set(ChannelSettings channels, List<MenuButton> buttons);
}
