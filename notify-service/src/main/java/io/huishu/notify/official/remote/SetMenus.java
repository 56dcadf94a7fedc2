package io.huishu.notify.official.remote;

import io.huishu.chassis.problem.Unavailable;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.notify.channel.ChannelSettings;
import io.huishu.notify.channel.Channels;
import io.huishu.notify.channel.Menus;
import io.huishu.notify.official.MenuPlan;
import io.huishu.notify.official.MenuTasks;
import io.huishu.notify.official.PlanMenu;
import java.time.Duration;
import java.util.Optional;
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
    private final Menus menus;
    private final BusinessTime time;

    SetMenus(MenuTasks tasks, PlanMenu plan, Channels channels, Menus menus, BusinessTime time) {
        this.tasks = tasks;
        this.plan = plan;
        this.channels = channels;
        this.menus = menus;
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
        Optional<MenuPlan> menu = plan.plan();
        if (menu.isEmpty()) {
            return false;
        }
        try {
            ChannelSettings settings = channels.ofCurrent();
            return appid.equals(settings.officialAppid())
                    && menus.set(settings, menu.get().buttons());
        } catch (Unavailable e) {
            log.warn("A menu waits: {}", e.sentence());
            return false;
        }
    }
}
