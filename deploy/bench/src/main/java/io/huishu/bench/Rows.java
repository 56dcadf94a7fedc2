package io.huishu.bench;

/**
 * What the measured chamber holds, made by bulk SQL: everything that belongs together carries the same number, so that
 * one notice's rows are told from another's by 18 digits.
 */
final class Rows {
    static final long CHAMBER = 1;
    static final long AMOUNT_FEN = 200_000;
    static final int YEAR = 2026;

    /** Receipts of the measured notices have seven digits from here on; filled ones stay below. */
    static final long FIRST_SERIAL = 2_000_001;

    private static final long LAST_SERIAL = 9_999_999;
    private static final int CHUNK = 50_000;

    private final Database database;

    Rows(Database database) {
        this.database = database;
        database.run("SET unique_checks = 0", "SET foreign_key_checks = 0");
    }

    /** What every payment of a chamber finds standing: its books, a receipt book, the desk. */
    void chamber(long chamber) {
        database.run(
                "INSERT INTO books (tenant_id, id) VALUES (%d, 1)".formatted(chamber),
                "INSERT INTO receipt_desk (tenant_id, id) VALUES (%d, 1)".formatted(chamber),
                """
                INSERT INTO receipt_book (tenant_id, id, code, kind, first_number, last_number, digits, next_number,
                  state, opened_at)
                VALUES (%d, %s, '%d', 'ELECTRONIC', 1, %d, 7, %d, 'OPEN', UTC_TIMESTAMP(6))""".formatted(chamber, id('B', Long.toString(chamber)), YEAR, LAST_SERIAL, FIRST_SERIAL));
    }

    /** A standard for every year since 2000 that asks the same of the one tier. */
    void standard(long chamber) {
        String id = id('S', Long.toString(chamber));
        database.run("""
                INSERT INTO dues_standard (tenant_id, id, name, resolution_id, effective_from, adopted_at)
                VALUES (%d, %s, '会费标准', %s, 2000, '2000-01-01')""".formatted(chamber, id, id), """
                INSERT INTO dues_standard_tier (tenant_id, id, standard_id, tier, amount_fen)
                VALUES (%d, %s, %s, '会员', %d)""".formatted(chamber, id, id, AMOUNT_FEN));
    }

    /** Units of the tier 会员, in the chamber since 2000. */
    void units(long chamber, long first, long last) {
        database.run("""
                INSERT INTO unit (tenant_id, id, member_no, name, tier, state, joined_on, seen_version)
                SELECT %d, %s, seq, CONCAT('会员单位', LPAD(seq, 18, '0'), '有限公司'), '会员', 'ACTIVE', '2000-01-01', 1
                FROM seq_%d_to_%d""".formatted(chamber, id('U', "seq"), first, last));
    }

    /** Charges of {@link #YEAR}, raised and booked, each with an order that WeChat waits for. */
    void open(long chamber, long first, long last, long units) {
        charges(chamber, first, last, units, YEAR + "", false);
        orders(chamber, first, last, false);
    }

    /** Charges of earlier years with all that paying them by WeChat left behind. */
    void settled(long chamber, long first, long last, long units) {
        for (long from = first; from <= last; from += CHUNK) {
            long to = Math.min(from + CHUNK - 1, last);
            charges(chamber, from, to, units, "%d - 1 - seq DIV %d".formatted(YEAR, units), true);
            orders(chamber, from, to, true);
            paid(chamber, from, to, units);
        }
    }

    private void charges(long chamber, long first, long last, long units, String year, boolean settled) {
        String unit = id('U', "MOD(seq, %d)".formatted(units));
        database.run(
                """
                INSERT INTO charge (tenant_id, id, version, kind, unit_id, tier, dues_year, subject, amount_fen,
                  received_fen, state, due_on, raised_at, settled_at, method, reference, receipt_no)
                SELECT %d, %s, %s, 'DUES', %s, '会员', %s, CONCAT(%s, '年度会费'), %d, %s FROM seq_%d_to_%d""".formatted(
                                chamber,
                                id('C', "seq"),
                                settled ? "1" : "0",
                                unit,
                                year,
                                year,
                                AMOUNT_FEN,
                                settled
                                        ? AMOUNT_FEN
                                                + ", 'SETTLED', '2026-03-31', '2026-01-05 01:00:00', '2026-02-01 01:00:00', 'WECHAT', "
                                                + "CONCAT('4200', LPAD(seq, 24, '0')), CONCAT('2026-', LPAD(seq, 7, '0'))"
                                        : "0, 'OPEN', '2026-12-31', '2026-01-05 01:00:00', NULL, NULL, NULL, NULL",
                                first,
                                last),
                line(chamber, 'L', "DUES_RAISED", "RECEIVABLE', 'DUES_INCOME", 'C', unit, first, last));
    }

    private void orders(long chamber, long first, long last, boolean settled) {
        database.run("""
                INSERT INTO pay_order (tenant_id, id, version, order_no, charge_id, open_charge_id, person_id, openid,
                  appid, mchid, subject, amount_fen, currency, created_at, expires_at, state, transaction_id, paid_at,
                  next_check_at)
                SELECT %d, %s, %s, %s, %s, %s, %s, CONCAT('oBench', LPAD(seq, 22, '0')), '%s', '%s',
                  CONCAT('年度会费 会员单位', LPAD(seq, 18, '0')), %d, 'CNY', '2026-02-01 00:50:00', '2036-02-01 01:20:00', %s
                FROM seq_%d_to_%d""".formatted(
                        chamber,
                        id('P', "seq"),
                        settled ? "2" : "1",
                        id('P', "seq"),
                        id('C', "seq"),
                        settled ? "NULL" : id('C', "seq"),
                        id('N', "seq"),
                        Keys.APPID,
                        Keys.MCHID,
                        AMOUNT_FEN,
                        settled
                                ? "'PAID', CONCAT('4200', LPAD(seq, 24, '0')), '2026-02-01 01:00:00', NULL"
                                : "'PENDING', NULL, NULL, '2036-01-01'",
                        first,
                        last));
    }

    private void paid(long chamber, long first, long last, long units) {
        String unit = id('U', "MOD(seq, %d)".formatted(units));
        database.run(
                line(chamber, 'M', "WECHAT_RECEIVED", "WECHAT', 'RECEIVABLE", 'P', unit, first, last),
                """
                INSERT INTO wechat_notice (tenant_id, id, order_no, seen_at)
                SELECT %d, CONCAT('EV-', LPAD(seq, 18, '0')), %s, '2026-02-01 01:00:01' FROM seq_%d_to_%d""".formatted(chamber, id('P', "seq"), first, last),
                """
                INSERT INTO receipt (tenant_id, id, state, book_id, serial, number, charge_id, valid_charge_id, unit_id,
                  payer, subject, amount_fen, asked_at, issued_at)
                SELECT %d, %s, 'ISSUED', %s, seq, CONCAT('2026-', LPAD(seq, 7, '0')), %s, %s, %s,
                  CONCAT('会员单位', LPAD(MOD(seq, %d), 18, '0'), '有限公司'), '年度会费', %d, '2026-02-01 01:00:01',
                  '2026-02-01 01:00:01' FROM seq_%d_to_%d""".formatted(
                                chamber,
                                id('R', "seq"),
                                id('B', Long.toString(chamber)),
                                id('C', "seq"),
                                id('C', "seq"),
                                unit,
                                units,
                                AMOUNT_FEN,
                                first,
                                last));
    }

    private static String line(
            long chamber, char mark, String kind, String accounts, char source, String unit, long first, long last) {
        return """
                INSERT INTO ledger_line (tenant_id, id, kind, source_id, unit_id, charge_id, charge_key, debit, credit,
                  amount_fen, booked_on, memo, booked_at)
                SELECT %d, %s, '%s', %s, %s, %s, %s, '%s', %d, '2026-02-01', '年度会费', '2026-02-01 01:00:01'
                FROM seq_%d_to_%d""".formatted(
                        chamber,
                        id(mark, "seq"),
                        kind,
                        id(source, "seq"),
                        unit,
                        id('C', "seq"),
                        id('C', "seq"),
                        accounts,
                        AMOUNT_FEN,
                        first,
                        last);
    }

    private static String id(char mark, String number) {
        return "CONCAT('01BENCH%c', LPAD(%s, 18, '0'))".formatted(mark, number);
    }

    static String digits(long number) {
        return "%018d".formatted(number);
    }

    /** What WeChat tells of the payment, before it is encrypted. */
    static String transaction(long number) {
        return """
                {"mchid":"%s","appid":"%s","out_trade_no":"01BENCHP%s","transaction_id":"4200%024d","trade_type":"JSAPI",\
                "trade_state":"SUCCESS","trade_state_desc":"支付成功","bank_type":"OTHERS","attach":"",\
                "success_time":"2026-11-02T10:20:30+08:00","payer":{"openid":"oBench%022d"},\
                "amount":{"total":%d,"payer_total":%d,"currency":"CNY","payer_currency":"CNY"}}""".formatted(Keys.MCHID, Keys.APPID, digits(number), number, number, AMOUNT_FEN, AMOUNT_FEN);
    }

    static String notice(long number, String nonce, String cipher) {
        return """
                {"id":"EV-%s","create_time":"2026-11-02T10:20:31+08:00","resource_type":"encrypt-resource",\
                "event_type":"TRANSACTION.SUCCESS","summary":"支付成功","resource":{"original_type":"transaction",\
                "algorithm":"AEAD_AES_256_GCM","ciphertext":"%s","associated_data":"transaction","nonce":"%s"}}""".formatted(digits(number), cipher, nonce);
    }
}
