package io.huishu.sandbox.official;

import io.huishu.sandbox.refusal.Refusal;
import io.huishu.sandbox.state.Shelf;
import io.huishu.sandbox.state.Shelves;
import org.springframework.stereotype.Component;

/** The official accounts by appid. */
@Component
public final class OfficialAccounts {

    private final Shelf<OfficialAccount> accounts;

    OfficialAccounts(Shelves shelves) {
        this.accounts = shelves.open("officialAccounts", OfficialAccount.class);
    }

    public void save(OfficialAccount account) {
        accounts.put(account.appid(), account);
    }

    public OfficialAccount get(String appid) {
        return accounts.find(appid).orElseThrow(() -> Refusal.missing("沙盒里没有这个服务号：" + appid));
    }
}
