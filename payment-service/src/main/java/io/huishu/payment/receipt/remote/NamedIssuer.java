package io.huishu.payment.receipt.remote;

import feign.FeignException;
import io.huishu.chassis.problem.Unavailable;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.receipt.Issuer;
import io.huishu.payment.receipt.remote.IssuerDoor.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The chambers' names: asked of member-service, kept five minutes, and longer while it is away. */
@Component
public class NamedIssuer implements Issuer {
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final IssuerDoor member;
    private final BusinessTime time;
    private volatile Known known = new Known(Map.of(), Instant.EPOCH);

    public NamedIssuer(IssuerDoor member, BusinessTime time) {
        this.member = member;
        this.time = time;
    }

    private record Known(Map<String, String> names, Instant until) {}

    @Override
    public String name() {
        String chamber = Tenancy.current().toString();
        Known now = known;
        if (time.now().isBefore(now.until()) && now.names().containsKey(chamber)) {
            return now.names().getOrDefault(chamber, "");
        }
        try {
            known = new Known(asked(), time.now().plus(FRESH));
        } catch (FeignException away) {
            if (!now.names().containsKey(chamber)) {
                throw new Unavailable("member.unavailable", "会员服务暂时没有应答，请稍后再试。");
            }
        }
        return known.names().getOrDefault(chamber, "");
    }

    private Map<String, String> asked() {
        return member.all().chambers().stream().collect(Collectors.toMap(Named::id, Named::name));
    }
}
