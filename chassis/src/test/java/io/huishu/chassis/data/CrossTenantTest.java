package io.huishu.chassis.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huishu.chassis.data.crosstenant.MembersEverywhere;
import io.huishu.chassis.data.crosstenant.NotNamed;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantMissing;
import io.huishu.chassis.test.RealMariaDb;
import io.huishu.chassis.test.RealMariaDb.Schema;
import java.util.List;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.session.SqlSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RealMariaDb.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrossTenantTest {
    /** Named, but not in a package {@code crosstenant}. */
    @AcrossTenants(reason = "Tests that the name alone opens nothing")
    interface Elsewhere {
        @Select("select name from member order by name")
        List<String> names();
    }

    private final SqlSession session;

    CrossTenantTest(Schema schema) {
        TwoChambers chambers = new TwoChambers(schema);
        chambers.reset(true);
        session = chambers.behindTheWall(MembersEverywhere.class, NotNamed.class, Elsewhere.class)
                .openSession(true);
    }

    @AfterAll
    void close() {
        session.close();
    }

    @Test
    void aNamedMapperReadsAllChambersWithoutOneBeingBound() {
        assertThat(session.getMapper(MembersEverywhere.class).names()).containsExactly("B1", "B3", "乙", "甲");
    }

    @Test
    void aNamedMapperNeitherWritesNorLeavesTheSchema() {
        MembersEverywhere mapper = session.getMapper(MembersEverywhere.class);
        assertThatThrownBy(mapper::spoil).hasRootCauseInstanceOf(TenantWallBreach.class);
        assertThatThrownBy(mapper::disguised).hasRootCauseInstanceOf(TenantWallBreach.class);
        assertThatThrownBy(mapper::tables).hasRootCauseInstanceOf(TenantWallBreach.class);
    }

    @Test
    void neitherThePackageNorTheNameAloneOpensTheWall() {
        assertThatThrownBy(() -> session.getMapper(NotNamed.class).names()).hasRootCauseInstanceOf(TenantMissing.class);
        assertThatThrownBy(() -> session.getMapper(Elsewhere.class).names())
                .hasRootCauseInstanceOf(TenantMissing.class);
        assertThat(Tenancy.call(TwoChambers.OURS, () -> session.getMapper(NotNamed.class)
                        .names()))
                .containsExactly("乙", "甲");
    }
}
