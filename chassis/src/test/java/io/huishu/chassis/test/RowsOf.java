package io.huishu.chassis.test;

import io.huishu.chassis.tenant.TenantId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/** The checksum of all rows of one chamber, table by table: two that are equal mean that nothing was touched. */
record RowsOf(JdbcTemplate database, TenantId chamber) {
    private static final String COLUMNS =
            "select c.table_name t, group_concat('ifnull(`', c.column_name, '`,\"~\")' order by c.ordinal_position) l"
                    + " from information_schema.columns c join information_schema.tables b on b.table_name = c.table_name"
                    + " and b.table_schema = c.table_schema and b.table_type = 'BASE TABLE'"
                    + " where c.table_schema = database() group by c.table_name"
                    + " having sum(lower(c.column_name) = 'tenant_id') = 1";

    Map<String, String> checksums() {
        Map<String, String> sums = new TreeMap<>();
        for (Map<String, Object> table : database.queryForList(COLUMNS)) {
            String name = String.valueOf(table.get("t"));
            List<String> sum = database.queryForList(
                    "select concat(count(*), ':', ifnull(sum(crc32(concat_ws('|', " + table.get("l") + "))), 0)) from `"
                            + name + "` where tenant_id = " + chamber,
                    String.class);
            sums.put(name, sum.getFirst());
        }
        return sums;
    }

    boolean any() {
        return checksums().values().stream().anyMatch(sum -> !sum.startsWith("0:"));
    }
}
