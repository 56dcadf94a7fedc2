package io.huishu.chassis.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huishu.chassis.data.Shape.Alone;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import io.huishu.chassis.tenant.TenantMissing;
import io.huishu.chassis.test.RealMariaDb;
import io.huishu.chassis.test.RealMariaDb.Schema;
import org.apache.ibatis.session.SqlSessionFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(RealMariaDb.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecondLookTest {
    private final TwoChambers chambers;
    private final SqlSessionFactory wall;
    private final SqlSessionFactory pluginAlone;

    SecondLookTest(Schema schema) {
        chambers = new TwoChambers(schema);
        wall = chambers.behindTheWall(AnyStatements.class);
        pluginAlone = chambers.behindThePluginAlone(AnyStatements.class);
    }

    @BeforeAll
    void rowsOfBoth() {
        chambers.reset(true);
    }

    @ParameterizedTest
    @EnumSource
    void everyShapeIsFilteredRightOrRefused(Shape shape) {
        switch (shape.alone) {
            case HOLDS -> {
                assertThat(chambers.leaks(wall, shape.sql)).as(shape.sql).isFalse();
                assertThat(chambers.run(wall, shape.sql, true).answer())
                        .isNotEqualTo("[]")
                        .isNotEqualTo("rows 0");
            }
            case LEAKS, LEAKS_ON_MYSQL ->
                assertThatThrownBy(() -> chambers.ask(wall, shape.sql))
                        .as(shape.sql)
                        .hasRootCauseInstanceOf(TenantWallBreach.class);
            case FAILS ->
                assertThatThrownBy(() -> chambers.ask(wall, shape.sql))
                        .as(shape.sql)
                        .isInstanceOf(Exception.class);
        }
    }

    /** The control: without the second look each of these does leak, so the test above proves something. */
    @ParameterizedTest
    @EnumSource
    void withoutTheSecondLookTheKnownShapesLeak(Shape shape) {
        switch (shape.alone) {
            case HOLDS ->
                assertThat(chambers.leaks(pluginAlone, shape.sql)).as(shape.sql).isFalse();
            case LEAKS ->
                assertThat(chambers.leaks(pluginAlone, shape.sql)).as(shape.sql).isTrue();
            case LEAKS_ON_MYSQL, FAILS ->
                assertThatThrownBy(() -> chambers.ask(pluginAlone, shape.sql))
                        .as(shape.sql)
                        .rootCause()
                        .isNotInstanceOf(TenantWallBreach.class);
        }
    }

    @Test
    void triesAtLeastTheShapesOnceMeasured() {
        assertThat(Shape.values()).hasSizeGreaterThanOrEqualTo(53);
        assertThat(Shape.values())
                .filteredOn(shape -> shape.alone == Alone.LEAKS)
                .hasSizeGreaterThanOrEqualTo(22);
    }

    @Test
    void refusesToWorkForNobody() {
        assertThatThrownBy(() -> chambers.askForNobody(wall, "select id from member"))
                .hasRootCauseInstanceOf(TenantMissing.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select table_name from information_schema.tables",
                "select id from flyway_history",
                "with member as (select 'm1' id) select id from member",
                "select id from cte_members"
            })
    void refusesWhatTheSchemaDoesNotKnow(String sql) {
        assertThatThrownBy(() -> chambers.ask(wall, sql)).hasRootCauseInstanceOf(TenantWallBreach.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select id from member where tenant_id = 8",
                "select id from member where tenant_id = 70",
                "select id from member where tenant_id = 7.5",
                "select id from member where tenant_id = '7'",
                "select id from member where tenant_id = ?",
                "select id from member where tenant_id = :current_tenant",
                "select id from member where tenant_id = 7 /*! or 1 = 1 */",
                "select id from member where tenant_id = 7 or 1 = 1",
                "select id from member where not (tenant_id = 7)",
                "select id from member where tenant_id <> 7",
                "select 'tenant_id = 7' from member",
                "select id from member m where unit.tenant_id = 7",
                "select m.id from member m, unit u where tenant_id = 7",
                "select m.id from member m left join unit u on m.tenant_id = 7 and u.tenant_id = 7",
                "select m.id from member m right join unit u on m.tenant_id = 7 and u.tenant_id = 7",
                "select id from member m where exists (select 1 from unit u where m.tenant_id = 7) and m.tenant_id = 7",
                "select id from member where tenant_id = 7; delete from member",
                "insert into member (id, tenant_id) values ('x', 8)",
                "insert into member (id, tenant_id) values ('x', 7), ('y', 8)",
                "insert into member (tenant_id, id, tenant_id) values (8, 'x', 7)",
                "insert into member (id, tenant_id) select 'x', 8 from unit where tenant_id = 7",
                "insert into unit (id, tenant_id) values ('x', 7) on duplicate key update tenant_id = 8",
                "insert into unit set id = 'x', tenant_id = 7"
            })
    void isNotTakenInByWhatLooksLikeTheCondition(String sql) {
        assertThat(refused(sql)).as(sql).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select id from member where tenant_id = 7",
                "select id from member where (tenant_id = 7 and (amount = 1 or amount = 2))",
                "select id from member where tenant_id = 7 limit 7",
                "select m.id from member m left join unit u on u.tenant_id = 7 and u.id = 1 where m.tenant_id = 7",
                "select m.id from member m right join unit u on m.tenant_id = 7 where u.tenant_id = 7",
                "select m.id from member m join unit u on m.tenant_id = 7 and u.tenant_id = 7",
                "insert into member (id, amount, tenant_id) values ('x', 7, 7)",
                "select total from tally"
            })
    void letsThroughWhatIsHeld(String sql) {
        assertThat(refused(sql)).as(sql).isFalse();
    }

    @Test
    void aVerdictForOneChamberIsNotReusedForAnother() {
        SecondLook look = chambers.secondLook();
        String forSeven = "select id from member where tenant_id = 7";
        assertThat(Tenancy.call(TwoChambers.OURS, () -> look.refusal(forSeven))).isEmpty();
        assertThat(Tenancy.call(new TenantId(8), () -> look.refusal(forSeven))).isPresent();
        assertThat(look.refusal(forSeven)).isPresent();
    }

    private boolean refused(String sql) {
        return Tenancy.call(TwoChambers.OURS, () -> chambers.secondLook().refusal(sql))
                .isPresent();
    }
}
