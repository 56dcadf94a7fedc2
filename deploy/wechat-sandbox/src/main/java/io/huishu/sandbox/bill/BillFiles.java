package io.huishu.sandbox.bill;

import io.huishu.sandbox.chance.Chance;
import io.huishu.sandbox.pay.Merchant;
import io.huishu.sandbox.refusal.Refusal;
import io.huishu.sandbox.state.OfMerchants;
import io.huishu.sandbox.time.SandboxClock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The bills that were asked for in the last five minutes; never written to the state file. */
@Component
public final class BillFiles implements OfMerchants {

    private static final Duration LIFE = Duration.ofMinutes(5);

    private final Map<String, BillFile> files = new ConcurrentHashMap<>();
    private final SandboxClock clock;

    BillFiles(SandboxClock clock) {
        this.clock = clock;
    }

    BillFile keep(String mchid, byte[] content) {
        files.values().removeIf(each -> each.goodUntil().isBefore(clock.instant()));
        BillFile file =
                new BillFile(Chance.letters(64), mchid, content, clock.instant().plus(LIFE));
        files.put(file.token(), file);
        return file;
    }

    /** 400 INVALID_REQUEST for a token too old or unknown, 403 NO_AUTH for another merchant's. */
    public byte[] fetch(Merchant merchant, String token) {
        BillFile file = files.get(token);
        if (file == null || file.goodUntil().isBefore(clock.instant())) {
            throw new Refusal(400, "INVALID_REQUEST", "账单下载地址无效或已过期，请重新申请账单");
        }
        if (!file.mchid().equals(merchant.mchid())) {
            throw new Refusal(403, "NO_AUTH", "下载账单的商户号与申请账单的商户号不一致");
        }
        return file.content();
    }

    @Override
    public void forget(String mchid) {
        files.values().removeIf(each -> each.mchid().equals(mchid));
    }
}
