package io.huishu.sandbox.official;

import io.huishu.sandbox.state.Shelf;
import io.huishu.sandbox.state.Shelves;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** One menu per official account. */
@Component
public final class Menus {

    private final Shelf<Menu> menus;

    Menus(Shelves shelves) {
        this.menus = shelves.open("menus", Menu.class);
    }

    public void create(String appid, Menu menu) {
        menu.check();
        menus.put(appid, menu);
    }

    public Optional<Menu> find(String appid) {
        return menus.find(appid);
    }

    public void delete(String appid) {
        menus.remove(appid);
    }
}
