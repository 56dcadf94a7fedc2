package io.huishu.member;

import io.huishu.chassis.crypto.FieldCipher;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import io.huishu.member.platform.Platform;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows of every table of identity for the bound chamber, written past the rooms. */
@TestConfiguration(proxyBeanMethods = false)
public class IdentitySeed {
    private static final String NOW = "2026-11-23 04:00:00";

    private final JdbcTemplate database;
    private final FieldCipher cipher;

    IdentitySeed(JdbcTemplate database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** An id of 26 characters that tells its kind and chamber. */
    public static String id(String kind, TenantId chamber) {
        return "01J00000000000000" + kind + "%05d".formatted(chamber.value());
    }

    /** What the doors call these rows. */
    public static Map<String, String> idsOf(TenantId chamber) {
        Map<String, String> ids = new HashMap<>();
        ids.put("chambers.id", chamber.toString());
        ids.put("chambers.code", "code-" + chamber);
        ids.put("accounts.id", id("ACCT", chamber));
        ids.put("persons.id", id("PERS", chamber));
        ids.put("units.id", id("UNIT", chamber));
        ids.put("service.id", id("DEAD", chamber));
        ids.put("id", id("PERS", chamber));
        ids.put("personId", id("PERS", chamber));
        ids.put("signInId", id("SIGN", chamber));
        ids.put("mchid", "170000000" + chamber);
        ids.put("appid", appid(chamber));
        ids.put("by-official.appid", appid(chamber));
        ids.put("openid", "openid-" + chamber);
        ids.put("officialOriginalId", "gh_00000000000" + chamber);
        ids.put("wechatPublicKeyId", "PUB_KEY_ID_0" + chamber);
        ids.put("sid", id("SIGN", chamber));
        return ids;
    }

    /** @param mark stands in every text that people fill */
    public void sow(String mark) {
        TenantId chamber = Tenancy.current();
        sowChamber(chamber, mark);
        sowPeople(chamber, mark);
        sowSession(chamber);
        database.update(
                "insert into audit_entry (tenant_id, id, at, actor_id, actor, action, target, detail)"
                        + " values (?,?,?,?,?,?,?,?)",
                chamber.value(),
                id("AUDT", chamber),
                NOW,
                id("ACCT", chamber),
                "何秘书" + mark,
                "新建账号",
                mark,
                mark);
    }

    private void sowChamber(TenantId chamber, String mark) {
        database.update(
                "insert into chamber (tenant_id, id, code, name, slogan, brand, modules, state, opened_at)"
                        + " values (?,?,?,?,?,'teal','dues','OPEN',?)",
                chamber.value(),
                chamber.value(),
                "code-" + chamber,
                "商会" + mark,
                "同心" + mark,
                NOW);
        database.update(
                "insert into chamber_channels (tenant_id, id, mini_appid, templates, changed_at) values (?,?,?,'',?)",
                chamber.value(),
                id("CHAN", chamber),
                appid(chamber),
                NOW);
        database.update(
                "insert into chamber_address (tenant_id, id, kind, address, chamber_id) values (?,?,'MINI_APPID',?,?)",
                Platform.TENANT.value(),
                id("ADDR", chamber),
                appid(chamber),
                chamber.value());
    }

    private void sowPeople(TenantId chamber, String mark) {
        database.update(
                "insert into staff_account (tenant_id, id, account, name, roles, password_hash, state, failed_attempts,"
                        + " created_at) values (?,?,?,?,'SECRETARY_GENERAL','-','ACTIVE',0,?)",
                chamber.value(),
                id("ACCT", chamber),
                "he-" + chamber,
                "何秘书" + mark,
                NOW);
        String person = id("PERS", chamber);
        database.update(
                "insert into person (tenant_id, id, name, phone_cipher, phone_index, created_at) values (?,?,?,?,?,?)",
                chamber.value(),
                person,
                "陈志远" + mark,
                cipher.encrypt("1380000000" + chamber, "person.phone:" + person),
                "%032d".formatted(chamber.value()),
                NOW);
        database.update(
                "insert into person_wechat (tenant_id, id, person_id, appid, openid, seen_at) values (?,?,?,?,?,?)",
                chamber.value(),
                id("WECH", chamber),
                person,
                appid(chamber),
                "openid-" + chamber,
                NOW);
    }

    private void sowSession(TenantId chamber) {
        database.update(
                "insert into sign_in (tenant_id, id, audience, subject, started_at, expires_at)"
                        + " values (?,?,'STAFF',?,?,?)",
                chamber.value(),
                id("SIGN", chamber),
                id("ACCT", chamber),
                NOW,
                NOW);
        database.update(
                "insert into refresh_token (tenant_id, id, sign_in_id, issued_at) values (?,?,?,?)",
                chamber.value(),
                "%064d".formatted(chamber.value()),
                id("SIGN", chamber),
                NOW);
        database.update(
                "insert into wx_token (tenant_id, id, value, expires_at) values (?,?,'-',?)",
                chamber.value(),
                appid(chamber),
                NOW);
    }

    private static String appid(TenantId chamber) {
        return "wx%016d".formatted(chamber.value());
    }
}
