package io.huishu.chassis.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.jdbc.core.JdbcTemplate;

/** The third layer of the tenant wall: what the tables themselves make impossible. Each finding is one sentence. */
final class SchemaRules {
    private static final Set<String> OF_THE_CHASSIS = Set.of(
            "flyway_schema_history",
            "shedlock",
            "outbox",
            "outbox_lane",
            "outbox_dead",
            "inbox",
            "dead_letter",
            "idempotency");
    private static final Set<String> INEXACT = Set.of("float", "double", "decimal");

    private final JdbcTemplate database;
    private final Predicate<String> global;

    SchemaRules(JdbcTemplate database, Predicate<String> global) {
        this.database = database;
        this.global = global;
    }

    List<String> findings() {
        List<String> findings = new ArrayList<>();
        for (String table : tables()) {
            columns(table, findings);
            if (!global.test(table)) {
                columnOfTheTenant(table, findings);
                keys(table, findings);
                references(table, findings);
            }
        }
        rows("select trigger_name n from information_schema.triggers where trigger_schema = database()")
                .forEach(row -> findings.add("触发器 " + row.get("n") + " 绕过了隔离，不允许"));
        return findings;
    }

    private List<String> tables() {
        return rows("select lower(table_name) n from information_schema.tables where table_schema = database()")
                .stream()
                .map(row -> String.valueOf(row.get("n")))
                .filter(table -> !OF_THE_CHASSIS.contains(table))
                .toList();
    }

    private void columns(String table, List<String> findings) {
        for (Map<String, Object> column : rows(
                "select lower(column_name) n, lower(data_type) t, column_comment c"
                        + " from information_schema.columns where table_schema = database() and table_name = ?",
                table)) {
            String name = table + "." + column.get("n");
            String type = String.valueOf(column.get("t"));
            if (String.valueOf(column.get("c")).codePoints().noneMatch(Character::isIdeographic)) {
                findings.add("列 " + name + " 没有中文注释");
            }
            if (INEXACT.contains(type) || (name.endsWith("_fen") && !type.equals("bigint"))) {
                findings.add("列 " + name + " 是 " + type + "，金额应为 …_fen BIGINT");
            }
        }
    }

    private void columnOfTheTenant(String table, List<String> findings) {
        for (String needed : List.of("tenant_id", "version")) {
            boolean there = rows(
                                    "select 1 from information_schema.columns where table_schema = database()"
                                            + " and table_name = ? and lower(column_name) = ? and data_type = 'bigint'"
                                            + " and is_nullable = 'NO'",
                                    table,
                                    needed)
                            .size()
                    == 1;
            if (!there) {
                findings.add("表 " + table + " 没有 " + needed + " BIGINT NOT NULL");
            }
        }
    }

    private void keys(String table, List<String> findings) {
        List<Map<String, Object>> keys = rows(
                "select index_name n, lower(column_name) c from information_schema.statistics"
                        + " where table_schema = database() and table_name = ? and non_unique = 0 and seq_in_index = 1",
                table);
        if (keys.stream().noneMatch(key -> "PRIMARY".equals(key.get("n")))) {
            findings.add("表 " + table + " 没有主键");
        }
        keys.stream()
                .filter(key -> !"tenant_id".equals(key.get("c")))
                .forEach(key -> findings.add("表 " + table + " 的唯一键 " + key.get("n") + " 不以 tenant_id 开头"));
    }

    private void references(String table, List<String> findings) {
        rows(
                        "select constraint_name n from information_schema.key_column_usage where table_schema = database()"
                                + " and table_name = ? and referenced_table_name is not null"
                                + " group by constraint_name having sum(lower(column_name) = 'tenant_id') = 0",
                        table)
                .forEach(key -> findings.add("表 " + table + " 的外键 " + key.get("n") + " 不含 tenant_id"));
    }

    private List<Map<String, Object>> rows(String sql, Object... values) {
        return database.queryForList(sql, values).stream()
                .map(SchemaRules::lowerKeys)
                .toList();
    }

    private static Map<String, Object> lowerKeys(Map<String, Object> row) {
        Map<String, Object> lower = new java.util.HashMap<>();
        row.forEach((name, value) -> lower.put(name.toLowerCase(Locale.ROOT), value));
        return lower;
    }
}
