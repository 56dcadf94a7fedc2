package io.huishu.bench;

import io.huishu.bench.Sysbench.Sample;
import io.huishu.bench.Volley.Outcome;
import java.util.List;
import java.util.stream.LongStream;

/** First notices and duplicates at the service's door, and the same statements by sysbench, in turn. */
final class NotifyBench {
    static final int CONCURRENCY = 8;

    private static final int PER_ROUND = 2000;
    private static final int WARM_UP = 5000;
    private static final int REFERENCE_WARM_UP = 500;

    /** Numbers that occur nowhere else in the statements of the captured notice. */
    private static final Sample SAMPLE = new Sample(900_000_007, 4_100_001, 7_300_001);

    private static final long ANY_UNITS = 1_000_000_000_000L;

    private final Stand stand;
    private final PaymentService service;
    private final Report report;
    private final Notices notices;

    NotifyBench(Stand stand, PaymentService service, Keys keys, Report report) {
        this.stand = stand;
        this.service = service;
        this.report = report;
        this.notices = new Notices(keys);
    }

    void run(int rounds) {
        long last = WARM_UP + (long) rounds * PER_ROUND;
        fill(Money.PAYMENT, last);
        fill(Money.PLAIN, REFERENCE_WARM_UP * 2L + rounds * PER_ROUND * 2L);
        Volley.fire(service.port, notices.of(LongStream.rangeClosed(1, WARM_UP)), CONCURRENCY);
        Sysbench sysbench = captured();
        awaitOutbox();
        sysbench.run(1, perThread(REFERENCE_WARM_UP), CONCURRENCY, REFERENCE_WARM_UP);
        for (int round = 0; round < rounds; round++) {
            round(sysbench, round);
        }
        try (Database database = stand.open(Money.PAYMENT)) {
            Invariants invariants = new Invariants(database);
            invariants.paid(last, SAMPLE.serial());
            invariants.told(stand.namesServer(), last);
        }
        try (Database database = stand.open(Money.PLAIN)) {
            new Invariants(database).plain(REFERENCE_WARM_UP + (long) rounds * PER_ROUND);
        }
    }

    private void round(Sysbench sysbench, int round) {
        long first = WARM_UP + (long) round * PER_ROUND + 1;
        LongStream numbers = LongStream.range(first, first + PER_ROUND);
        List<Long> sent = numbers.boxed().toList();
        Outcome firsts = fire(sent, "first");
        Outcome duplicates = fire(sent, "duplicate");
        awaitOutbox();
        double plain = sysbench.run(
                REFERENCE_WARM_UP * 2L + round * PER_ROUND * 2L + 1, perThread(PER_ROUND), CONCURRENCY, PER_ROUND);
        report.round("notify-per-second", firsts.rate());
        report.round("sysbench-per-second", plain);
        report.round("duplicate-per-second", duplicates.rate());
        report.round("notify-ratio", ">= 0.5", firsts.rate() / plain);
        report.round("notify-duplicate-ratio", "<= 0.2", firsts.rate() / duplicates.rate());
        report.round("notify-p99-ms", "<= 100", firsts.p99Millis());
        report.round("notify-p50-ms", firsts.p50Millis());
    }

    private Outcome fire(List<Long> numbers, String what) {
        List<byte[]> requests = notices.of(numbers.stream().mapToLong(Long::longValue));
        double serviceBefore = service.proc().cpuMillis();
        double databaseBefore = stand.databaseProcess().cpuMillis();
        Outcome outcome = Volley.fire(service.port, requests, CONCURRENCY);
        report.round(what + "-service-cpu-ms", (service.proc().cpuMillis() - serviceBefore) / numbers.size());
        report.round(
                what + "-database-cpu-ms", (stand.databaseProcess().cpuMillis() - databaseBefore) / numbers.size());
        return outcome;
    }

    /** Each thread of sysbench has numbers of its own, with room for one that is quicker than the others. */
    private static long perThread(int events) {
        return events * 2L / CONCURRENCY;
    }

    private void fill(String schema, long last) {
        try (Database database = stand.open(schema)) {
            Rows rows = new Rows(database);
            rows.chamber(Rows.CHAMBER);
            rows.units(Rows.CHAMBER, 1, last);
            rows.open(Rows.CHAMBER, 1, last, ANY_UNITS);
        }
    }

    private Sysbench captured() {
        try (Database database = stand.open(Money.PAYMENT)) {
            Rows rows = new Rows(database);
            rows.units(Rows.CHAMBER, SAMPLE.number(), SAMPLE.number());
            rows.open(Rows.CHAMBER, SAMPLE.number(), SAMPLE.number(), ANY_UNITS);
            List<String> book = database.columns("SELECT * FROM receipt_book LIMIT 0");
            List<String> before = database.rows("SELECT next_number, version FROM receipt_book")
                    .getFirst();
            turnBook(database, SAMPLE.serial(), SAMPLE.version());
            Captured captured = Captured.during(
                    database,
                    Money.PAYMENT,
                    SAMPLE.number(),
                    () -> Volley.fire(service.port, notices.of(LongStream.of(SAMPLE.number())), 1));
            turnBook(database, Long.parseLong(before.getFirst()), Long.parseLong(before.getLast()));
            report.round("statements-of-a-notify", captured.statements().size());
            captured.statements().forEach(each -> Report.progress("| %s", each.replaceAll("\\s+", " ")));
            return new Sysbench(stand, Money.PLAIN, captured, SAMPLE, book);
        }
    }

    private static void turnBook(Database database, long next, long version) {
        database.run("UPDATE receipt_book SET next_number = " + next + ", version = " + version);
    }

    /** What the relay still has to do would be done at the reference's cost. */
    private void awaitOutbox() {
        try (Database database = stand.open(Money.PAYMENT)) {
            Outbox.awaitEmpty(database);
        }
    }
}
