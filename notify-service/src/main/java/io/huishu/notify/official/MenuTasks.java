package io.huishu.notify.official;

import io.huishu.chassis.tenant.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Menus that are still to be set at WeChat. */
public interface MenuTasks {
    /** Asks for the current chamber's menu to be set anew. */
    void ask(String officialAppid, Instant now);

    List<TenantId> waiting(Instant now);

    void done(String officialAppid);

    /** Tries again at the time given. */
    void postpone(String officialAppid, Instant nextAt);

    /** The official account of the current chamber whose menu waits. */
    Optional<String> due(Instant now);
}
