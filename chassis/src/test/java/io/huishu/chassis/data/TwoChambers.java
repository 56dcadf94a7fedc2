package io.huishu.chassis.data;

import com.baomidou.mybatisplus.core.MybatisConfiguration;
import com.baomidou.mybatisplus.core.MybatisSqlSessionFactoryBuilder;
import com.baomidou.mybatisplus.extension.plugins.MybatisPlusInterceptor;
import com.baomidou.mybatisplus.extension.plugins.inner.InnerInterceptor;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import io.huishu.chassis.test.RealMariaDb.Schema;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Two chambers with rows of the same ids: 楚商 (7), who asks, and 浙商 (8), whose rows must make no difference. A statement
 * is run with and without the rows of 浙商; when its answer or what it leaves behind differs, it leaks.
 */
final class TwoChambers {
    static final TenantId OURS = new TenantId(7);

    private static final String[] TABLES = {
        "create table member (tenant_id bigint not null, id varchar(8) not null, name varchar(40), amount int,"
                + " unit_id varchar(8), primary key (tenant_id, id))",
        "create table unit (tenant_id bigint not null, id varchar(8) not null, title varchar(40),"
                + " primary key (tenant_id, id))",
        "create table loose (id varchar(8) not null primary key, tenant_id bigint not null, name varchar(40))",
        "create table tally (id varchar(8) not null primary key, total int)",
        "create procedure drain() delete from member"
    };
    private static final String[] OUR_ROWS = {
        "insert into member values (7, 'm1', '甲', 10, 'u1'), (7, 'm2', '乙', 20, 'u2')",
        "insert into unit values (7, 'u1', 'x'), (7, 'u2', 'y')",
        "insert into loose values ('l1', 7, 'a')",
        "insert into tally values ('t1', 0)"
    };
    private static final String[] THEIR_ROWS = {
        "insert into member values (8, 'm1', 'B1', 1000, 'u1'), (8, 'm3', 'B3', 5, 'u3')",
        "insert into unit values (8, 'u1', 'z'), (8, 'u3', 'Bw')",
        "insert into loose values ('l2', 8, 'B')"
    };

    private final Schema schema;
    private final DataSource source;
    private final TenantTables tables;

    TwoChambers(Schema schema) {
        this.schema = schema;
        this.source = new DriverManagerDataSource(schema.url(), schema.user(), schema.password());
        schema.run(TABLES);
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("database", source);
        this.tables = new TenantTables(beans.getBeanProvider(DataSource.class), List.of(GlobalTables.of("tally")));
    }

    /** How the product does it: the tenant line, then the second look. */
    SqlSessionFactory behindTheWall(Class<?>... mappers) {
        return factory(mappers, new TenantWall(tables), new SecondLook(tables));
    }

    /** The control: the tenant line alone. */
    SqlSessionFactory behindThePluginAlone(Class<?>... mappers) {
        return factory(mappers, new TenantWall(tables));
    }

    SecondLook secondLook() {
        return new SecondLook(tables);
    }

    private SqlSessionFactory factory(Class<?>[] mappers, InnerInterceptor... layers) {
        MybatisPlusInterceptor interceptor = new MybatisPlusInterceptor();
        for (InnerInterceptor layer : layers) {
            interceptor.addInnerInterceptor(layer);
        }
        MybatisConfiguration configuration =
                new MybatisConfiguration(new Environment("test", new JdbcTransactionFactory(), source));
        configuration.addInterceptor(interceptor);
        for (Class<?> mapper : mappers) {
            configuration.addMapper(mapper);
        }
        return new MybatisSqlSessionFactoryBuilder().build(configuration);
    }

    /** What a statement answers and leaves behind for the chamber that asks, and for the other one. */
    record Outcome(String answer, String ours, String theirs) {}

    Outcome run(SqlSessionFactory factory, String sql, boolean withTheirRows) {
        reset(withTheirRows);
        String answer = ask(factory, sql);
        return new Outcome(answer, rows("7"), rows("8"));
    }

    /** True when the other chamber's rows make a difference to the statement, or the statement to them. */
    boolean leaks(SqlSessionFactory factory, String sql) {
        reset(true);
        String untouched = rows("8");
        Outcome both = run(factory, sql, true);
        Outcome alone = run(factory, sql, false);
        return !both.answer().equals(alone.answer())
                || !both.ours().equals(alone.ours())
                || !both.theirs().equals(untouched);
    }

    void reset(boolean withTheirRows) {
        schema.run("delete from member", "delete from unit", "delete from loose", "delete from tally");
        schema.run(OUR_ROWS);
        if (withTheirRows) {
            schema.run(THEIR_ROWS);
        }
    }

    /** Runs the statement for our chamber. */
    String ask(SqlSessionFactory factory, String sql) {
        return Tenancy.call(OURS, () -> askForNobody(factory, sql));
    }

    String askForNobody(SqlSessionFactory factory, String sql) {
        try (SqlSession session = factory.openSession(true)) {
            AnyStatements statements = session.getMapper(AnyStatements.class);
            return switch (sql.substring(0, sql.indexOf(' ')).toLowerCase(Locale.ROOT)) {
                case "insert", "replace" -> "rows " + statements.insert(sql);
                case "update", "truncate", "call" -> "rows " + statements.update(sql);
                case "delete" -> "rows " + statements.delete(sql);
                default ->
                    statements.select(sql).stream()
                            .map(row -> row == null ? "{}" : new TreeMap<>(row).toString())
                            .toList()
                            .toString();
            };
        }
    }

    private String rows(String tenant) {
        JdbcTemplate jdbc = new JdbcTemplate(source);
        return jdbc.queryForList("select * from member where tenant_id = " + tenant)
                + jdbc.queryForList("select * from unit where tenant_id = " + tenant)
                        .toString()
                + jdbc.queryForList("select * from loose where tenant_id = " + tenant)
                + (tenant.equals("7") ? jdbc.queryForList("select * from tally") : "");
    }
}
