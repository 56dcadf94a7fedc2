package io.huishu.notify.channel.remote;

import io.huishu.notify.channel.ChannelSettings;
import io.huishu.notify.channel.MenuButton;
import io.huishu.notify.channel.Menus;
import java.util.List;
import java.util.Optional;
import me.chanjar.weixin.common.bean.menu.WxMenu;
import me.chanjar.weixin.common.bean.menu.WxMenuButton;
import me.chanjar.weixin.common.error.WxErrorException;
import me.chanjar.weixin.common.error.WxRuntimeException;
import me.chanjar.weixin.mp.api.WxMpService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

@Component
class WxMenus implements Menus {
    private static final Logger log = LoggerFactory.getLogger(WxMenus.class);

    private final WxClients clients;

    WxMenus(WxClients clients) {
        this.clients = clients;
    }

    @Override
    public boolean set(ChannelSettings channels, List<MenuButton> buttons) {
        Optional<WxMpService> official = clients.official(channels);
        if (official.isEmpty()) {
            return false;
        }
        try {
            official.get().getMenuService().menuCreate(menuOf(buttons));
            return true;
        } catch (WxErrorException e) {
            log.warn("WeChat refused a menu with {}", e.getError().getErrorCode());
        } catch (WxRuntimeException e) {
            log.warn("A menu could not be set: {}", e.getClass().getSimpleName());
        }
        return false;
    }

    private static WxMenu menuOf(List<MenuButton> buttons) {
        WxMenu menu = new WxMenu();
        buttons.forEach(each -> {
            WxMenuButton button = new WxMenuButton();
            button.setName(each.name());
            button.setType(each.url() == null ? "click" : "view");
            button.setUrl(each.url());
            button.setKey(each.key());
            menu.getButtons().add(button);
        });
        return menu;
    }
}
