package io.huishu.chassis.data;

import static io.huishu.chassis.data.Shape.Alone.FAILS;
import static io.huishu.chassis.data.Shape.Alone.HOLDS;
import static io.huishu.chassis.data.Shape.Alone.LEAKS;
import static io.huishu.chassis.data.Shape.Alone.LEAKS_ON_MYSQL;

/**
 * The shapes of statement tried on the tenant plugin, and what becomes of each behind the plugin alone (3.5.16). Behind
 * the whole wall what leaks is refused, and what holds stays right.
 */
enum Shape {
    PLAIN(HOLDS, "select id, name from member"),
    WHERE_WITH_OR(HOLDS, "select id from member where amount > 5 or name = 'B1'"),
    INNER_JOIN(HOLDS, "select m.id, u.title from member m join unit u on u.id = m.unit_id"),
    LEFT_JOIN(HOLDS, "select m.id, u.title from member m left join unit u on u.id = m.unit_id"),
    RIGHT_JOIN(HOLDS, "select m.id, u.title from member m right join unit u on u.id = m.unit_id"),
    LEFT_JOIN_TWICE(
            HOLDS,
            "select m.id, u.title, v.title t from member m left join unit u on u.id = m.unit_id"
                    + " left join unit v on v.title > u.title"),
    COMMA_JOIN(HOLDS, "select m.id, u.title from member m, unit u where u.id = m.unit_id"),
    CROSS_JOIN(LEAKS, "select m.id, u.title from member m cross join unit u"),
    JOIN_USING(LEAKS, "select m.name, n.amount from member m join member n using (id)"),
    NESTED_JOIN(
            HOLDS,
            "select m.id, u.title from member m left join (unit u join member n on n.unit_id = u.id)"
                    + " on u.id = m.unit_id"),
    JOIN_OF_DERIVED(HOLDS, "select m.id, d.t from member m join (select id, title t from unit) d on d.id = m.unit_id"),
    DERIVED(HOLDS, "select d.n from (select count(*) n from member) d"),
    EXISTS(
            HOLDS,
            "select id from member m where exists (select 1 from unit u where u.id = m.unit_id and u.title > 'x')"),
    NOT_EXISTS(HOLDS, "select id from member m where not exists (select 1 from unit u where u.title = 'z')"),
    IN_SELECT(HOLDS, "select id from member where unit_id in (select id from unit where title > 'x')"),
    NOT_IN_SELECT(HOLDS, "select id from member where unit_id not in (select id from unit where title = 'z')"),
    EQUALS_SELECT(HOLDS, "select id from member where amount = (select max(amount) from member)"),
    SELECT_LIST(HOLDS, "select id, (select max(u.title) from unit u where u.id = m.unit_id) t from member m"),
    IF_SELECT(HOLDS, "select if((select count(*) from unit where title = 'z'), 'many', 'few') n from member"),
    IF_COMPARED_SELECT(LEAKS, "select if((select count(*) from unit) > 2, 'many', 'few') n from member"),
    IFNULL_SELECT(HOLDS, "select ifnull((select max(title) from unit), '-') n from member"),
    UNION(HOLDS, "select id from member union select id from unit"),
    UNION_ALL(HOLDS, "select id from member union all select id from unit"),
    CTE(HOLDS, "with cte_m as (select id, amount from member) select id from cte_m where amount > 0"),
    LATERAL(
            FAILS,
            "select m.id, l.t from member m, lateral (select max(title) t from unit u where u.id = m.unit_id) l"),
    GROUPED(HOLDS, "select unit_id, sum(amount) s from member group by unit_id having sum(amount) > 1"),
    COUNT(HOLDS, "select count(*) n from member"),
    LOCKED(HOLDS, "select id from member for update"),

    ALL_SELECT(LEAKS, "select id from member where amount >= all (select amount from member)"),
    CASE_SELECT(LEAKS, "select case when (select count(*) from unit) > 2 then 'many' else 'few' end n from member"),
    CASE_EXISTS(
            LEAKS,
            "select case when exists (select 1 from unit where title = 'z') then 'seen' else 'not' end n from member"),
    PLUS_SELECT(LEAKS, "select 1 + (select count(*) from unit) n from member"),
    HAVING_SELECT(
            LEAKS, "select unit_id from member group by unit_id having sum(amount) > (select count(*) * 5 from unit)"),
    ORDER_BY_SELECT(LEAKS, "select id from member m order by (select max(u.title) from unit u where u.id = m.unit_id)"),
    WINDOW_SELECT(
            LEAKS,
            "select id, row_number() over (order by (select max(u.title) from unit u where u.id = m.unit_id)) n"
                    + " from member m order by id"),
    JOIN_ON_SELECT(
            LEAKS, "select m.id, u.title from member m join unit u on u.title = (select min(v.title) from unit v)"),
    TABLE(LEAKS_ON_MYSQL, "table member"),

    PLAIN_INSERT(HOLDS, "insert into member (id, name) values ('m9', '丙')"),
    INSERT_ROWS(HOLDS, "insert into member (id, name) values ('m8', '丙'), ('m9', '丁')"),
    INSERT_SELECT(HOLDS, "insert into member (id, name) select id, title from unit"),
    PLAIN_UPDATE(HOLDS, "update member set amount = amount + 1 where id = 'm1'"),
    PLAIN_DELETE(HOLDS, "delete from member where id = 'm1'"),
    UPSERT(HOLDS, "insert into unit (id, title) values ('u1', 'new') on duplicate key update title = values(title)"),

    UPDATE_IN_SELECT(LEAKS, "update member set amount = 0 where unit_id in (select id from unit where title = 'z')"),
    DELETE_IN_SELECT(LEAKS, "delete from member where unit_id in (select id from unit where title = 'z')"),
    UPDATE_SET_FUNCTION(LEAKS, "update member set name = concat((select max(title) from unit), 'x') where id = 'm1'"),
    UPDATE_JOIN(
            LEAKS,
            "update member m join unit u on u.id = m.unit_id set m.name = u.title, u.title = 'taken' where m.id = 'm1'"),
    DELETE_JOIN(LEAKS, "delete m from member m join unit u on u.title = 'z' where m.id = 'm1'"),
    INSERT_WITH_TENANT(LEAKS, "insert into member (id, name, tenant_id) values ('m9', '丙', 8)"),
    UPDATE_OF_TENANT(LEAKS, "update member set tenant_id = 8 where id = 'm2'"),
    UPSERT_OVER_A_LOOSE_KEY(
            LEAKS, "insert into loose (id, name) values ('l2', 'mine') on duplicate key update name = values(name)"),
    INSERT_WITHOUT_COLUMNS(LEAKS, "insert into member values (8, 'm9', '丙', 1, 'u1')"),
    REPLACE(LEAKS, "replace into loose (id, tenant_id, name) values ('l2', 7, 'mine')"),
    TRUNCATE(LEAKS, "truncate table member"),
    CALL(LEAKS, "call drain()"),
    INSERT_GLOBAL_FROM_TENANT(LEAKS, "insert into tally (id, total) select 't2', count(*) from member"),
    UPDATE_GLOBAL_FROM_TENANT(LEAKS, "update tally set total = (select count(*) from member) where id = 't1'"),
    INSERT_SELECT_UNION(
            FAILS, "insert into member (id, name) select id, title from unit union select 'm9', 'x' from unit"),
    INSERT_SELECT_JOIN(
            FAILS, "insert into member (id, name) select u.id, v.title from unit u join unit v on v.id = u.id");

    /** What becomes of a shape behind the plugin alone. */
    enum Alone {
        HOLDS,
        LEAKS,
        /** MariaDB does not know the statement; the plugin lets it through unfiltered. */
        LEAKS_ON_MYSQL,
        /** The plugin or MariaDB stops on it: nothing leaks, nothing works. */
        FAILS
    }

    final Alone alone;
    final String sql;

    Shape(Alone alone, String sql) {
        this.alone = alone;
        this.sql = sql;
    }
}
