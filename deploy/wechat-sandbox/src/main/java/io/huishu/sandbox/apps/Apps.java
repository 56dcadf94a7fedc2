package io.huishu.sandbox.apps;

import io.huishu.sandbox.refusal.Refusal;
import io.huishu.sandbox.state.Shelf;
import io.huishu.sandbox.state.Shelves;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All appids. */
@Component
public final class Apps {

    private final Shelf<App> apps;

    Apps(Shelves shelves) {
        this.apps = shelves.open("apps", App.class);
    }

    public void add(App app) {
        if (!apps.putNew(app.appid(), app)) {
            throw new Refusal(409, "APPID_TAKEN", "这个 appid 已经有了：" + app.appid());
        }
    }

    public Optional<App> find(String appid) {
        return apps.find(appid);
    }

    public App get(String appid) {
        return find(appid).orElseThrow(() -> Refusal.missing("沙盒里没有这个 appid：" + appid));
    }

    public List<App> all(AppKind kind) {
        return apps.all().stream().filter(app -> app.kind() == kind).toList();
    }

    /** The app, when appid and secret fit; else 41002, 41004, 40013 or 40125 as WeChat answers. */
    public App authenticate(@Nullable String appid, @Nullable String secret) {
        if (appid == null || appid.isEmpty()) {
            throw new ApiRefusal(41002, "appid missing");
        }
        if (secret == null || secret.isEmpty()) {
            throw new ApiRefusal(41004, "appsecret missing");
        }
        App app = find(appid).orElseThrow(() -> new ApiRefusal(40013, "invalid appid"));
        if (!app.secret().equals(secret)) {
            throw new ApiRefusal(40125, "invalid appsecret");
        }
        return app;
    }
}
