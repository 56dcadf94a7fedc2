package io.huishu.sandbox.apps;

import io.huishu.sandbox.chance.Chance;
import io.huishu.sandbox.state.Shelf;
import io.huishu.sandbox.state.Shelves;
import io.huishu.sandbox.time.SandboxClock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Codes live five minutes and open once, for the app they were made for. */
@Component
public final class Codes {

    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final Duration FORGOTTEN = Duration.ofHours(1);

    private final Shelf<Code> codes;
    private final SandboxClock clock;

    Codes(Shelves shelves, SandboxClock clock) {
        this.codes = shelves.open("codes", Code.class);
        this.clock = clock;
    }

    public String issue(CodeKind kind, String userId, String appid) {
        codes.all().stream()
                .filter(old -> old.issuedAt().plus(FORGOTTEN).isBefore(clock.instant()))
                .forEach(old -> codes.remove(old.code()));
        String code = (kind == CodeKind.PHONE ? "" : "0") + Chance.letters(kind == CodeKind.PHONE ? 64 : 31);
        codes.put(code, new Code(code, kind, userId, appid, clock.instant(), false));
        return code;
    }

    /** 41008 missing, 40029 unknown, of another kind or app, or too old; 40163 used before. */
    public Code redeem(@Nullable String code, CodeKind kind, String appid) {
        if (code == null || code.isEmpty()) {
            throw new ApiRefusal(41008, "missing code");
        }
        return codes.change(code, each -> redeem(each, kind, appid))
                .orElseThrow(() -> new ApiRefusal(40029, "invalid code"));
    }

    private Code redeem(Code code, CodeKind kind, String appid) {
        boolean tooOld = code.issuedAt().plus(LIFE).isBefore(clock.instant());
        if (code.kind() != kind || !code.appid().equals(appid) || tooOld) {
            throw new ApiRefusal(40029, "invalid code");
        }
        if (code.used()) {
            throw new ApiRefusal(40163, "code been used");
        }
        return code.redeemed();
    }
}
