package io.huishu.bench;

import java.util.List;

/** A year's bills for ten thousand units by the service's door, and the same rows by a plain batched insert, in turn. */
final class BillingBench {
    private static final int UNITS = 10_000;
    private static final long BILLED = 2;
    private static final int WARM_UP_YEAR = 2001;
    private static final int FIRST_YEAR = 2011;
    private static final String FACTS = "SELECT * FROM outbox WHERE tag = 'charge.raised.v1'";

    private final Stand stand;
    private final PaymentService service;
    private final Keys keys;
    private final Report report;

    BillingBench(Stand stand, PaymentService service, Keys keys, Report report) {
        this.stand = stand;
        this.service = service;
        this.keys = keys;
        this.report = report;
    }

    void run(int rounds) {
        fill(Money.PAYMENT);
        fill(Money.PLAIN);
        billed(WARM_UP_YEAR);
        for (int round = 0; round < rounds; round++) {
            Billed billed = billed(FIRST_YEAR + round);
            double plain = inserted(billed.rows());
            report.round("billing-seconds", billed.seconds());
            report.round("plain-insert-seconds", plain);
            report.round("billing-ratio", ">= 0.3", plain / billed.seconds());
            report.round("billing-memory-mb", "<= -", billed.megabytes());
        }
    }

    private void fill(String schema) {
        try (Database database = stand.open(schema)) {
            Rows rows = new Rows(database);
            rows.chamber(BILLED);
            rows.units(BILLED, 1, UNITS);
            rows.standard(BILLED);
        }
    }

    /** What a run took, and the rows that it wrote. */
    private record Billed(double seconds, double megabytes, List<Batch> rows) {}

    /** The relay's lanes are held meanwhile, so that the facts can be read before they are sent. */
    private Billed billed(int year) {
        try (Database database = stand.open(Money.PAYMENT)) {
            database.run("START TRANSACTION");
            database.rows("SELECT lane FROM outbox_lane FOR UPDATE");
            Proc process = service.proc();
            process.forgetPeak();
            double before = process.residentMegabytes();
            long began = System.nanoTime();
            service.post("/api/staff/dues/runs", keys.staffToken(BILLED, "dues:write"), "{\"year\":" + year + "}");
            double seconds = (System.nanoTime() - began) / 1e9;
            double grown = process.peakMegabytes() - before;
            List<Batch> rows = written(year);
            database.run("ROLLBACK");
            Outbox.awaitEmpty(database);
            return new Billed(seconds, grown, rows);
        }
    }

    private List<Batch> written(int year) {
        try (Database database = stand.open(Money.PAYMENT)) {
            String charges = " FROM charge c WHERE c.tenant_id = %d AND c.dues_year = %d".formatted(BILLED, year);
            List<Batch> rows = List.of(
                    Batch.of(database, "charge", "SELECT c.*" + charges, false),
                    Batch.of(
                            database,
                            "ledger_line",
                            "SELECT l.* FROM ledger_line l JOIN charge c ON c.tenant_id = l.tenant_id AND c.id = l.charge_id"
                                    + charges.substring(charges.indexOf(" WHERE")),
                            false),
                    Batch.of(database, "outbox", FACTS, true));
            rows.forEach(each -> BenchFailed.unless(
                    each.size() == UNITS, each.table() + ": one row for each unit, " + each.size() + " found"));
            return rows;
        }
    }

    private double inserted(List<Batch> rows) {
        try (Database database = stand.open(Money.PLAIN)) {
            long began = System.nanoTime();
            database.run("START TRANSACTION");
            rows.forEach(each -> each.insert(database));
            database.run("COMMIT");
            return (System.nanoTime() - began) / 1e9;
        }
    }
}
