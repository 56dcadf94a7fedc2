package io.huishu.bench;

import java.util.Map;

/** What must hold of the rows after a run; a rate with one of these broken counts as nothing. */
record Invariants(Database database) {
    private static final String OF_CHAMBER = " WHERE tenant_id = " + Rows.CHAMBER;

    /**
     * Every notice from 1 to {@code last} had its whole effect once.
     *
     * @param serials receipts with this number or a later one belong to no run
     */
    void paid(long last, long serials) {
        long first = Rows.FIRST_SERIAL;
        same(
                last,
                "charges settled once",
                "SELECT COUNT(*) FROM charge" + OF_CHAMBER
                        + " AND state = 'SETTLED' AND received_fen = amount_fen AND version = 1 AND receipt_no IS NOT NULL"
                        + upTo("id", last));
        same(
                last,
                "orders paid",
                "SELECT COUNT(*) FROM pay_order" + OF_CHAMBER
                        + " AND state = 'PAID' AND surplus = 0 AND transaction_id LIKE '4200%'" + upTo("id", last));
        same(last, "notices noted", "SELECT COUNT(*) FROM wechat_notice" + OF_CHAMBER + upTo("id", last));
        same(
                last,
                "ledger lines of money received",
                "SELECT COUNT(*) FROM ledger_line" + OF_CHAMBER + " AND kind = 'WECHAT_RECEIVED' AND amount_fen = "
                        + Rows.AMOUNT_FEN + upTo("charge_id", last));
        same(
                last,
                "one receipt for each charge",
                "SELECT COUNT(DISTINCT charge_id) FROM receipt" + OF_CHAMBER + " AND state = 'ISSUED' AND serial < "
                        + serials);
        same(last, "receipts", "SELECT COUNT(*) FROM receipt" + OF_CHAMBER + " AND serial < " + serials);
        same(
                first + last - 1,
                "receipt numbers without a gap",
                "SELECT MAX(serial) FROM receipt" + OF_CHAMBER + " AND serial < " + serials);
        same(0, "dead facts", "SELECT COUNT(*) FROM outbox_dead");
    }

    /** So many notices were paid since the chamber was filled, each with its receipt and its line. */
    void settled(long notices) {
        String paid = OF_CHAMBER + " AND serial >= " + Rows.FIRST_SERIAL;
        same(notices, "receipts", "SELECT COUNT(DISTINCT charge_id) FROM receipt" + paid);
        same(notices, "receipt numbers without a gap", "SELECT MAX(serial) - MIN(serial) + 1 FROM receipt" + paid);
        same(
                notices,
                "charges settled",
                "SELECT COUNT(*) FROM receipt r JOIN charge c ON c.tenant_id = r.tenant_id"
                        + " AND c.id = r.charge_id AND c.state = 'SETTLED' AND c.receipt_no = r.number JOIN ledger_line l"
                        + " ON l.tenant_id = r.tenant_id AND l.charge_id = r.charge_id AND l.kind = 'WECHAT_RECEIVED'"
                        + " WHERE r.tenant_id = " + Rows.CHAMBER + " AND r.serial >= " + Rows.FIRST_SERIAL);
    }

    /** The reference wrote the same rows. */
    void plain(long notices) {
        same(notices, "reference: charges", "SELECT COUNT(*) FROM charge" + OF_CHAMBER + " AND state = 'SETTLED'");
        same(notices, "reference: orders", "SELECT COUNT(*) FROM pay_order" + OF_CHAMBER + " AND state = 'PAID'");
        same(notices, "reference: receipts", "SELECT COUNT(DISTINCT serial) FROM receipt" + OF_CHAMBER);
        same(
                notices,
                "reference: ledger lines",
                "SELECT COUNT(*) FROM ledger_line" + OF_CHAMBER + " AND kind = 'WECHAT_RECEIVED'");
        same(2 * notices, "reference: facts", "SELECT COUNT(*) FROM outbox");
    }

    /** The broker has the facts of every settled charge. */
    void told(String namesServer, long last) {
        Outbox.awaitEmpty(database);
        Map<String, Long> told = new Told(namesServer).keys();
        Report.progress("told: %s", told);
        for (String fact : java.util.List.of("charge.settled.v1", "receipt.issued.v1")) {
            long charges = told.getOrDefault(fact, 0L);
            BenchFailed.unless(charges == last, fact + " for " + last + " charges, found for " + charges);
        }
    }

    private static String upTo(String column, long last) {
        return " AND RIGHT(" + column + ", 18) BETWEEN '" + Rows.digits(1) + "' AND '" + Rows.digits(last) + "'";
    }

    private void same(long expected, String what, String sql) {
        long found = database.number(sql);
        BenchFailed.unless(found == expected, what + ": " + expected + " expected, " + found + " found");
    }
}
