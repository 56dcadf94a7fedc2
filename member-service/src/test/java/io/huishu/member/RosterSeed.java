package io.huishu.member;

import io.huishu.chassis.crypto.FieldCipher;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import io.huishu.member.roster.Representative;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows of every table of roster, imports, council and periods for the bound chamber, written past the rooms. */
@TestConfiguration(proxyBeanMethods = false)
public class RosterSeed {
    private static final String NOW = "2026-11-23 04:00:00";

    private final JdbcTemplate database;
    private final FieldCipher cipher;

    RosterSeed(JdbcTemplate database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** What the doors and mappers call these rows. */
    public static Map<String, String> idsOf(TenantId chamber) {
        return Map.of(
                "members.id", IdentitySeed.id("UNIT", chamber),
                "import.id", IdentitySeed.id("IMPO", chamber),
                "unitId", IdentitySeed.id("UNIT", chamber),
                "importId", IdentitySeed.id("IMPO", chamber),
                "ids", IdentitySeed.id("UNIT", chamber),
                "standardId", IdentitySeed.id("STAN", chamber),
                "resolutionId", IdentitySeed.id("RESO", chamber),
                "lapseId", IdentitySeed.id("LAPS", chamber),
                "chargeId", IdentitySeed.id("CHRG", chamber));
    }

    /** @param mark stands in every text that people fill */
    public void sow(String mark) {
        TenantId chamber = Tenancy.current();
        sowRoster(chamber, mark);
        sowImport(chamber, mark);
        sowCouncil(chamber, mark);
        String unit = IdentitySeed.id("UNIT", chamber);
        database.update(
                "insert into membership_period (tenant_id, id, unit_id, period_year, starts_on, ends_on, charge_id,"
                        + " created_at) values (?,?,?,2026,'2026-01-01','2026-12-31',?,?)",
                chamber.value(),
                IdentitySeed.id("PERI", chamber),
                unit,
                IdentitySeed.id("CHRG", chamber),
                NOW);
        database.update(
                "insert into counted_charge (tenant_id, id, void_through, unit_id, period_year, reason, ended_at)"
                        + " values (?,?,2,?,2025,?,?)",
                chamber.value(),
                IdentitySeed.id("CHRG", chamber),
                unit,
                "退会" + mark,
                NOW);
        database.update(
                "insert into lapse_proposal (tenant_id, id, unit_id, unpaid_years, article, rule_text, confirmed_by,"
                        + " confirmed_on, state, open_unit_id) values (?,?,?,'2024、2025',?,?,?,'2026-11-23','OPEN',?)",
                chamber.value(),
                IdentitySeed.id("LAPS", chamber),
                unit,
                "条" + mark,
                "条文" + mark,
                "提出人" + mark,
                unit);
        database.update(
                "insert into billed_year (tenant_id, unit_id, period_year, charge_id) values (?,?,2026,?)",
                chamber.value(),
                unit,
                IdentitySeed.id("CHRG", chamber));
    }

    private void sowRoster(TenantId chamber, String mark) {
        String unit = IdentitySeed.id("UNIT", chamber);
        String seat = IdentitySeed.id("SEAT", chamber);
        database.update(
                "insert into unit (tenant_id, id, version, member_no, name, name_key, tier, state, joined_on, import_id,"
                        + " live_name, created_at) values (?,?,1,1,?,?,?,'ACTIVE','2024-03-01',?,?,?)",
                chamber.value(),
                unit,
                "单位" + mark,
                "单位" + mark,
                "等级" + mark,
                IdentitySeed.id("IMPO", chamber),
                "单位" + mark,
                NOW);
        database.update(
                "insert into representative (tenant_id, id, unit_id, seat, name, title, phone_cipher, phone_index,"
                        + " person_id) values (?,?,?,0,?,?,?,?,?)",
                chamber.value(),
                seat,
                unit,
                "代表" + mark,
                "职务" + mark,
                cipher.encrypt("13800001111", Representative.placeOfPhone(seat)),
                "%032d".formatted(chamber.value()),
                IdentitySeed.id("PERS", chamber));
        database.update(
                "insert into roster_counter (tenant_id, id, last_no) values (?,'member-no',1)", chamber.value());
    }

    private void sowImport(TenantId chamber, String mark) {
        String row = IdentitySeed.id("IROW", chamber);
        database.update(
                "insert into roster_import (tenant_id, id, file_name, state, headers, created_at)"
                        + " values (?,?,?,'CHECKED',?,?)",
                chamber.value(),
                IdentitySeed.id("IMPO", chamber),
                mark + ".xlsx",
                "[{\"header\":\"" + mark + "\",\"field\":null}]",
                NOW);
        database.update(
                "insert into roster_import_row (tenant_id, id, import_id, sheet_row, state, name, credit_code,"
                        + " representative, title, phone_cipher, tier, joined_on, problems)"
                        + " values (?,?,?,2,'VALID',?,'',?,'',?,?,'2024-03-01','[]')",
                chamber.value(),
                row,
                IdentitySeed.id("IMPO", chamber),
                "新单位" + mark,
                "代表" + mark,
                cipher.encrypt("13800002222", "roster_import_row.phone:" + row),
                "等级" + mark);
    }

    private void sowCouncil(TenantId chamber, String mark) {
        String resolution = IdentitySeed.id("RESO", chamber);
        String standard = IdentitySeed.id("STAN", chamber);
        database.update(
                "insert into resolution (tenant_id, id, version, meeting_name, meeting_kind, held_on, subject, due_count,"
                        + " present_count, in_favour, votes_against, abstained, vote_form, minutes_no, recorded_at)"
                        + " values (?,?,1,?,'GENERAL_MEETING','2026-01-10',?,121,120,116,2,2,'SECRET_BALLOT',?,?)",
                chamber.value(),
                resolution,
                "大会" + mark,
                "事项" + mark,
                "纪要" + mark,
                NOW);
        database.update(
                "insert into dues_standard (tenant_id, id, version, name, resolution_id, effective_from, adopted_at)"
                        + " values (?,?,1,?,?,2026,?)",
                chamber.value(),
                standard,
                "标准" + mark,
                resolution,
                NOW);
        database.update(
                "insert into dues_standard_tier (tenant_id, id, standard_id, place, tier, amount_fen)"
                        + " values (?,?,?,0,?,200000)",
                chamber.value(),
                IdentitySeed.id("TIER", chamber),
                standard,
                "等级" + mark);
        String historic = IdentitySeed.id("HIST", chamber);
        database.update(
                "insert into historic_standard (tenant_id, id, version, name, resolution_id, first_year, last_year,"
                        + " documented_at) values (?,?,1,?,?,2019,2025,?)",
                chamber.value(),
                historic,
                "旧标准" + mark,
                resolution,
                NOW);
        database.update(
                "insert into historic_price (tenant_id, id, standard_id, place, tier, amount_fen)"
                        + " values (?,?,?,0,?,200000)",
                chamber.value(),
                IdentitySeed.id("HPRI", chamber),
                historic,
                "等级" + mark);
        database.update(
                "insert into historic_fault (tenant_id, id, standard_id, place, rule, reason, source, remedy)"
                        + " values (?,?,?,0,?,?,?,?)",
                chamber.value(),
                IdentitySeed.id("HFAU", chamber),
                historic,
                "规定" + mark,
                "情况" + mark,
                "出处" + mark,
                "改正" + mark);
    }
}
