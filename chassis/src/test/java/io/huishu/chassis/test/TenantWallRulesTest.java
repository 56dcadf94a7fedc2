package io.huishu.chassis.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.baomidou.mybatisplus.core.MybatisConfiguration;
import com.baomidou.mybatisplus.core.MybatisSqlSessionFactoryBuilder;
import com.baomidou.mybatisplus.extension.plugins.MybatisPlusInterceptor;
import io.huishu.cards.CardDoor;
import io.huishu.cards.Cards;
import io.huishu.cards.LeakyCards;
import io.huishu.cards.crosstenant.AllCards;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.SqlSessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mybatis.spring.SqlSessionTemplate;
import org.mybatis.spring.mapper.MapperFactoryBean;
import org.mybatis.spring.transaction.SpringManagedTransactionFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The sweeps pass a house that is right, and the controls show that each of them finds what is wrong. */
@ExtendWith(RealMariaDb.class)
@SpringBootTest(
        classes = TenantWallRulesTest.House.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.application.name=card-service",
            "spring.flyway.baseline-on-migrate=true",
            "spring.flyway.baseline-version=0",
            "spring.cloud.nacos.discovery.enabled=false",
            "spring.cloud.service-registry.auto-registration.enabled=false"
        })
class TenantWallRulesTest extends TenantWallRules {
    private static final Set<String> LEAKING =
            Set.of("GET /api/staff/leaks/{id}", "POST /api/staff/spoils", "GET /api/member/ajar");

    @EnableAutoConfiguration
    @Import({TestIdentity.class, CardDoor.class})
    static class House {
        static {
            RealMariaDb.schemaOf(TenantWallRulesTest.class)
                    .run("create table card (tenant_id bigint not null comment '商会', id varchar(26) not null comment"
                            + " '标识', name varchar(40) comment '名称', version bigint not null default 0 comment '版本',"
                            + " primary key (tenant_id, id))");
        }

        @Bean
        MapperFactoryBean<Cards> cards(SqlSessionFactory sessions) {
            return mapper(Cards.class, sessions);
        }

        @Bean
        MapperFactoryBean<AllCards> allCards(SqlSessionFactory sessions) {
            return mapper(AllCards.class, sessions);
        }

        private static <T> MapperFactoryBean<T> mapper(Class<T> type, SqlSessionFactory sessions) {
            MapperFactoryBean<T> mapper = new MapperFactoryBean<>(type);
            mapper.setSqlSessionFactory(sessions);
            return mapper;
        }
    }

    private final Cards cards;

    TenantWallRulesTest(@Autowired Cards cards) {
        this.cards = cards;
    }

    @Override
    protected void sow(String mark) {
        cards.add("c1", "会员卡" + mark);
        cards.add(mark.equals(CANARY) ? "theirs" : "ours", "名片" + mark);
    }

    @Override
    protected Map<String, String> theirIds() {
        return Map.of("id", "theirs", "cardId", "theirs");
    }

    @Override
    protected Set<String> spared() {
        return LEAKING;
    }

    @Test
    void theSweepFindsADoorThatShowsAndADoorThatSpoils() {
        assertThat(sweep(theirIds(), Set.of()).findings())
                .anyMatch(finding -> finding.startsWith("our staff GET /api/staff/leaks/{id} shows"))
                .anyMatch(finding -> finding.startsWith("POST /api/staff/spoils changed"))
                .anyMatch(finding -> finding.startsWith("GET /api/member/ajar opens to a guest"))
                .noneMatch(finding -> finding.startsWith("GET /api/member/me"))
                .noneMatch(finding -> finding.startsWith("nobody") || finding.startsWith("our member"))
                .noneMatch(finding -> finding.contains("/cards/"));
        database().update("delete from card");
    }

    @Test
    void anIdWithoutAFixtureIsAFinding() {
        assertThat(sweep(Map.of("id", "theirs"), LEAKING).findings())
                .singleElement()
                .asString()
                .contains("cardId");
    }

    @Test
    void theMapperSweepFindsWhatIsRefusedAndWhatDoesNotRun(
            @Autowired DataSource source, @Autowired MybatisPlusInterceptor wall) {
        MybatisConfiguration configuration =
                new MybatisConfiguration(new Environment("control", new SpringManagedTransactionFactory(), source));
        configuration.addInterceptor(wall);
        configuration.addMapper(LeakyCards.class);
        SqlSessionTemplate sessions =
                new SqlSessionTemplate(new MybatisSqlSessionFactoryBuilder().build(configuration));
        assertThat(sweep(sessions).findings())
                .hasSize(2)
                .anyMatch(finding -> finding.contains("join") && finding.contains("several tables"))
                .anyMatch(finding -> finding.contains("broken") && finding.contains("does not run"));
    }

    @Test
    void theSchemaRulesFindEveryKindOfHole() {
        database()
                .execute("create table bad (id varchar(26) primary key, amount_fen int comment '金额', rate double,"
                        + " tenant_id bigint, code varchar(9), unique key u_code (code))");
        database().execute("create trigger t_bad before insert on bad for each row set new.rate = 1");
        try {
            assertThat(schema().findings())
                    .containsExactlyInAnyOrder(
                            "列 bad.id 没有中文注释",
                            "列 bad.amount_fen 是 int，金额应为 …_fen BIGINT",
                            "列 bad.rate 没有中文注释",
                            "列 bad.rate 是 double，金额应为 …_fen BIGINT",
                            "列 bad.tenant_id 没有中文注释",
                            "列 bad.code 没有中文注释",
                            "表 bad 没有 tenant_id BIGINT NOT NULL",
                            "表 bad 没有 version BIGINT NOT NULL",
                            "表 bad 的唯一键 PRIMARY 不以 tenant_id 开头",
                            "表 bad 的唯一键 u_code 不以 tenant_id 开头",
                            "触发器 t_bad 绕过了隔离，不允许");
        } finally {
            database().execute("drop table bad");
        }
    }
}
