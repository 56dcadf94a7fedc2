package io.huishu.chassis.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.chassis.data.TenantTables;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.ibatis.session.SqlSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mybatis.spring.SqlSessionTemplate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two chambers, every table, every mapper method, every endpoint. A service extends it with its fixtures:
 *
 * <pre>{@code
 * @ExtendWith(RealMariaDb.class)
 * @SpringBootTest(webEnvironment = RANDOM_PORT, properties = "spring.cloud.nacos.discovery.enabled=false")
 * @Import(TestIdentity.class)
 * class TenantWallTest extends TenantWallRules {
 *     protected void sow(String mark) { … rows of the bound chamber, each text of a person ends with mark … }
 *     protected Map<String, String> theirIds() { return Map.of("charges.id", "01J…", "unitId", "01K…"); }
 * }
 * }</pre>
 */
public abstract class TenantWallRules {
    protected static final TenantId OURS = new TenantId(7);
    protected static final TenantId THEIRS = new TenantId(8);

    /** Stands in every text of the other chamber; nobody of ours may ever see it. */
    protected static final String CANARY = "金丝雀";

    private static final String ALL_PERMISSIONS =
            "members:read members:write council:read council:write dues:read dues:write payments:read payments:write"
                    + " payments:approve reconciliation:read reconciliation:write receipts:write"
                    + " activities:read activities:write notices:read notices:write insights:read settings:write"
                    + " accounts:write audit:read parked:write";

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private ApplicationContext house;

    /**
     * Writes rows of every table for the bound chamber. It is called once for {@link #OURS} with an ordinary mark and
     * once for {@link #THEIRS} with {@link #CANARY}, which must then stand in every text column that people fill.
     * {@link #theirIds} names ids of the latter.
     */
    protected abstract void sow(String mark);

    /** The other chamber's ids by the name that operations and mappers give them: {@code charges.id}, {@code unitId}. */
    protected abstract Map<String, String> theirIds();

    /** Operations that are not called, as {@code POST /api/…}: only those that reach out to another server. */
    protected Set<String> spared() {
        return Set.of();
    }

    protected String ourMember() {
        return TestTokens.member(OURS.value(), "our-person", "our-unit");
    }

    protected String ourStaff() {
        return TestTokens.staff(OURS.value(), "our-staff", ALL_PERMISSIONS.split(" ", -1));
    }

    @BeforeEach
    void sowOnce() {
        if (!rows(THEIRS).any()) {
            Tenancy.run(OURS, () -> sow("楚"));
            Tenancy.run(THEIRS, () -> sow(CANARY));
        }
        assertThat(rows(OURS).any()).as("rows of ours").isTrue();
        assertThat(rows(THEIRS).any()).as("rows of theirs").isTrue();
    }

    @Test
    void theTablesKeepTheWall() {
        assertThat(schema().findings()).isEmpty();
    }

    @Test
    void everyMapperMethodIsHeldToItsChamber() {
        MapperSweep sweep = sweep(house.getBean(SqlSessionTemplate.class));
        assertThat(sweep.mappers()).as("mappers").isNotEmpty();
        assertThat(sweep.findings()).isEmpty();
    }

    @Test
    void noEndpointShowsOrTouchesTheOtherChamber() {
        EndpointSweep sweep = sweep(theirIds(), spared());
        assertThat(sweep.findings()).isEmpty();
        assertThat(sweep.admitted()).as("operations that let our people in").isPositive();
    }

    final EndpointSweep sweep(Map<String, String> ids, Set<String> spared) {
        Map<String, String> known = new HashMap<>(ids);
        known.putIfAbsent("service", house.getEnvironment().getProperty("spring.application.name", ""));
        String port = house.getEnvironment().getRequiredProperty("local.server.port");
        return new EndpointSweep(
                "http://127.0.0.1:" + port,
                rows(THEIRS),
                CANARY,
                new ForeignIds(THEIRS.toString(), known, spared),
                EndpointSweep.callers(TestTokens.guest(OURS.value(), "our-guest"), ourMember(), ourStaff()));
    }

    final MapperSweep sweep(SqlSession sessions) {
        return new MapperSweep(
                sessions,
                new TransactionTemplate(house.getBean(PlatformTransactionManager.class)),
                OURS,
                rows(THEIRS),
                new Samples(name -> theirIds().getOrDefault(name, "01J000000000000000000000ZZ")),
                CANARY);
    }

    final SchemaRules schema() {
        return new SchemaRules(database(), house.getBean(TenantTables.class)::isGlobal);
    }

    private RowsOf rows(TenantId chamber) {
        return new RowsOf(database(), chamber);
    }

    final JdbcTemplate database() {
        return house.getBean(JdbcTemplate.class);
    }
}
