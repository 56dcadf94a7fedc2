package io.huishu.notify.official.remote;

import io.huishu.chassis.problem.Unavailable;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.notify.channel.ChannelSettings;
import io.huishu.notify.channel.Channels;
import io.huishu.notify.channel.remote.WxClients;
import io.huishu.notify.official.MenuPlan;
import io.huishu.notify.official.MenuTasks;
import io.huishu.notify.official.PlanMenu;
import java.time.Duration;
import java.util.Optional;
import me.chanjar.weixin.common.bean.menu.WxMenu;
import me.chanjar.weixin.common.bean.menu.WxMenuButton;
import me.chanjar.weixin.common.error.WxErrorException;
import me.chanjar.weixin.common.error.WxRuntimeException;
import me.chanjar.weixin.mp.api.WxMpService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sets the menus that wait; setting one twice does no harm. */
@Component
class SetMenus {
    private static final Logger log = LoggerFactory.getLogger(SetMenus.class);
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final MenuTasks tasks;
    private final PlanMenu plan;
    private final Channels channels;
    private final WxClients clients;
    private final BusinessTime time;

    SetMenus(MenuTasks tasks, PlanMenu plan, Channels channels, WxClients clients, BusinessTime time) {
        this.tasks = tasks;
        this.plan = plan;
        this.channels = channels;
        this.clients = clients;
        this.time = time;
    }

    @Scheduled(fixedDelay = 2000)
    void run() {
        tasks.waiting(time.now()).forEach(chamber -> Tenancy.run(chamber, this::setOne));
    }

    private void setOne() {
        tasks.due(time.now()).ifPresent(appid -> {
            if (set(appid)) {
                tasks.done(appid);
            } else {
                tasks.postpone(appid, time.now().plus(AGAIN));
            }
        });
    }

    private boolean set(String appid) {
        try {
            ChannelSettings settings = channels.ofCurrent();
            Optional<MenuPlan> menu = plan.plan();
            Optional<WxMpService> official = clients.official(settings);
            if (menu.isEmpty() || official.isEmpty() || !appid.equals(settings.officialAppid())) {
                return false;
            }
            official.get().getMenuService().menuCreate(wxMenu(menu.get()));
            return true;
        } catch (WxErrorException e) {
            log.warn("WeChat refused a menu with {}", e.getError().getErrorCode());
        } catch (WxRuntimeException | Unavailable e) {
            log.warn("A menu could not be set: {}", e.getClass().getSimpleName());
        }
        return false;
    }

    private static WxMenu wxMenu(MenuPlan plan) {
        WxMenu menu = new WxMenu();
        plan.entries().forEach(entry -> {
            WxMenuButton button = new WxMenuButton();
            button.setName(entry.name());
            button.setType(entry.url() == null ? "click" : "view");
            button.setUrl(entry.url());
            button.setKey(entry.key());
            menu.getButtons().add(button);
        });
        return menu;
    }
}
