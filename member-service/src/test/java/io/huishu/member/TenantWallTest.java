package io.huishu.member;

import io.huishu.chassis.test.RealMariaDb;
import io.huishu.chassis.test.TenantWallRules;
import io.huishu.member.account.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Two chambers with the same shapes: neither sees nor touches the other, by any mapper and any door. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.cloud.nacos.discovery.enabled=false",
            "spring.cloud.service-registry.auto-registration.enabled=false"
        })
@ExtendWith(RealMariaDb.class)
@Import({OwnTokens.class, IdentitySeed.class, RosterSeed.class})
class TenantWallTest extends TenantWallRules {
    @Autowired
    private IdentitySeed identity;

    @Autowired
    private RosterSeed roster;

    @Autowired
    private OwnTokens tokens;

    @Override
    protected void sow(String mark) {
        identity.sow(mark);
        roster.sow(mark);
    }

    @Override
    protected Map<String, String> theirIds() {
        Map<String, String> ids = new HashMap<>(IdentitySeed.idsOf(THEIRS));
        ids.putAll(RosterSeed.idsOf(THEIRS));
        return ids;
    }

    /** The gateway's list of all chambers says what anyone may know of them, and says it of all. */
    @Override
    protected Set<String> spared() {
        return Set.of("GET /internal/chambers");
    }

    @Override
    protected String ourMember() {
        return tokens.member(OURS.value(), IdentitySeed.id("PERS", OURS));
    }

    @Override
    protected String ourStaff() {
        String[] all = Role.scopeOf(Set.of(Role.SECRETARY_GENERAL)).toArray(String[]::new);
        return tokens.staff(OURS.value(), IdentitySeed.id("ACCT", OURS), all);
    }
}
