package io.huishu.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.chassis.test.RealMariaDb;
import io.huishu.chassis.test.RealMariaDb.Schema;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Receipts and counters of before there were books: every number stays, and the sequence goes on. */
@ExtendWith(RealMariaDb.class)
class ReceiptMigrationTest {
    private static final String BEFORE = "20261125099999?";

    @Test
    void turnsCountersIntoBooksAndKeepsEveryNumber(Schema schema) {
        JdbcTemplate jdbc =
                new JdbcTemplate(new DriverManagerDataSource(schema.url(), schema.user(), schema.password()));
        migrate(schema, BEFORE);
        jdbc.update("INSERT INTO receipt_counter (tenant_id, id, last_number) VALUES (1, 2025, 2), (1, 2026, 1)");
        jdbc.update(
                "INSERT INTO unit (tenant_id, id, name, tier, state, seen_version) VALUES (1, 'U', '甲公司', '会员', 'ACTIVE', 1)");
        jdbc.update("INSERT INTO dues_standard (tenant_id, id, name, resolution_id, effective_from, adopted_at)"
                + " VALUES (2, 'S', '标准', 'R', 2026, UTC_TIMESTAMP())");
        jdbc.update("INSERT INTO dues_standard (tenant_id, id, name, resolution_id, effective_from, adopted_at)"
                + " VALUES (1, 'S', '会费标准', 'R', 2024, UTC_TIMESTAMP())");
        jdbc.update("INSERT INTO dues_standard_tier (tenant_id, id, standard_id, tier, amount_fen)"
                + " VALUES (1, 'T', 'S', '会员', 200000)");
        receipt(jdbc, "R1", "2025-000001", 2024);
        receipt(jdbc, "R2", "2025-000002", 2025);
        receipt(jdbc, "R3", "2026-000001", 2026);

        migrate(schema, "latest");

        assertThat(jdbc.queryForList(
                        "SELECT CONCAT_WS(' ', r.id, r.number, r.serial, b.code, r.state, r.payer) FROM receipt r"
                                + " JOIN receipt_book b ON b.tenant_id = r.tenant_id AND b.id = r.book_id ORDER BY r.id",
                        String.class))
                .containsExactly(
                        "R1 2025-000001 1 2025 ISSUED 甲公司",
                        "R2 2025-000002 2 2025 ISSUED 甲公司",
                        "R3 2026-000001 1 2026 ISSUED 甲公司");
        assertThat(jdbc.queryForList(
                        "SELECT CONCAT_WS(' ', code, next_number, state) FROM receipt_book WHERE tenant_id = 1 ORDER BY id",
                        String.class))
                .containsExactly("2025 3 CLOSED", "2026 2 OPEN");
        assertThat(jdbc.queryForList(
                        "SELECT CONCAT_WS(' ', kind, next_number, state) FROM receipt_book WHERE tenant_id = 2",
                        String.class))
                .containsExactly("ELECTRONIC 1 OPEN");
        assertThat(jdbc.queryForList("SELECT tenant_id FROM receipt_desk ORDER BY 1", Long.class))
                .containsExactly(1L, 2L);
    }

    private static void receipt(JdbcTemplate jdbc, String id, String number, int year) {
        jdbc.update(
                "INSERT INTO charge (tenant_id, id, unit_id, tier, dues_year, subject, amount_fen, received_fen, state,"
                        + " due_on, raised_at) VALUES (1, ?, 'U', '会员', ?, '会费', 200000, 200000, 'SETTLED',"
                        + " UTC_DATE(), UTC_TIMESTAMP())",
                "C" + id,
                year);
        jdbc.update(
                "INSERT INTO receipt (tenant_id, id, number, charge_id, valid_charge_id, unit_id, subject, amount_fen,"
                        + " issued_at) VALUES (1, ?, ?, ?, ?, 'U', '会费', 200000, UTC_TIMESTAMP())",
                id,
                number,
                "C" + id,
                "C" + id);
    }

    private static void migrate(Schema schema, String target) {
        Flyway.configure()
                .dataSource(schema.url(), schema.user(), schema.password())
                .locations("classpath:db/migration")
                .target(target)
                .load()
                .migrate();
    }
}
