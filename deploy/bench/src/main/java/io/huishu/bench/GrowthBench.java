package io.huishu.bench;

import io.huishu.bench.Volley.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

/**
 * What one payment costs in a small and in a large database, each with a payment-service of its own, in turn. Four fifths
 * of the large one belong to the measured chamber, the rest to four others. The small one is made anew for each round, so
 * that it always holds a thousand charges.
 */
final class GrowthBench {
    private static final int FEW = 1000;
    private static final int PER_ROUND = 800;
    private static final int WARM_UPS = 4;
    private static final int OTHERS = 4;
    private static final List<String> TABLES =
            List.of("receipt", "ledger_line", "wechat_notice", "pay_order", "charge", "unit");

    private final Stand stand;
    private final MemberDoors member;
    private final Report report;
    private final Notices notices;
    private final Random random = new Random(20261125);

    GrowthBench(Stand stand, MemberDoors member, Keys keys, Report report) {
        this.stand = stand;
        this.member = member;
        this.report = report;
        this.notices = new Notices(keys);
    }

    void run(int rounds, int charges) {
        try (PaymentService small = new PaymentService(stand, member, Money.SMALL);
                PaymentService large = new PaymentService(stand, member, Money.LARGE)) {
            prepareSmall();
            List<Long> open = fillLarge(charges, rounds);
            for (int round = -WARM_UPS; round < rounds; round++) {
                int taken = (round + WARM_UPS) * PER_ROUND;
                Outcome few = inSmall(small, round);
                Outcome many = fire(large, Money.LARGE, open.subList(taken, taken + PER_ROUND));
                if (round >= 0) {
                    record(few, many, charges);
                }
            }
            settled(Money.LARGE, (WARM_UPS + (long) rounds) * PER_ROUND);
        }
    }

    private void record(Outcome few, Outcome many, int charges) {
        String size = charges >= 1_000_000 ? charges / 1_000_000 + "m" : charges / 1000 + "k";
        report.round("notify-ms-with-1k", few.seconds() * 1000 / few.count());
        report.round("notify-ms-with-" + size, many.seconds() * 1000 / many.count());
        report.round("growth-" + size, "<= 1.2", many.seconds() / few.seconds());
    }

    private Outcome fire(PaymentService service, String schema, List<Long> numbers) {
        List<byte[]> requests = notices.of(numbers.stream().mapToLong(Long::longValue));
        Outcome outcome = Volley.fire(service.port, requests, NotifyBench.CONCURRENCY);
        try (Database database = stand.open(schema)) {
            Outbox.awaitEmpty(database);
        }
        return outcome;
    }

    private void prepareSmall() {
        try (Database database = stand.open(Money.SMALL)) {
            new Rows(database).chamber(Rows.CHAMBER);
        }
    }

    private Outcome inSmall(PaymentService service, int round) {
        long first = 1 + (round + (long) WARM_UPS) * FEW;
        try (Database database = stand.open(Money.SMALL)) {
            Rows rows = new Rows(database);
            TABLES.forEach(table -> database.run("DELETE FROM " + table));
            database.run("UPDATE receipt_book SET next_number = " + Rows.FIRST_SERIAL);
            rows.units(Rows.CHAMBER, first, first + FEW - 1);
            rows.open(Rows.CHAMBER, first, first + FEW - 1, Long.MAX_VALUE);
        }
        Outcome outcome =
                fire(service, Money.SMALL, shuffled(first, first + FEW - 1).subList(0, PER_ROUND));
        settled(Money.SMALL, PER_ROUND);
        return outcome;
    }

    /** @return the numbers of the open charges, in the order in which they are paid */
    private List<Long> fillLarge(int charges, int rounds) {
        long open = (WARM_UPS + (long) rounds) * PER_ROUND;
        long units = Math.max(charges / 20, 2 * open);
        long elsewhere = charges / 5 / OTHERS;
        long past = charges - open - OTHERS * elsewhere;
        try (Database database = stand.open(Money.LARGE)) {
            Rows rows = new Rows(database);
            rows.chamber(Rows.CHAMBER);
            rows.units(Rows.CHAMBER, 0, units - 1);
            rows.settled(Rows.CHAMBER, 1, past, units);
            for (long chamber = Rows.CHAMBER + 1; chamber <= Rows.CHAMBER + OTHERS; chamber++) {
                rows.chamber(chamber);
                rows.units(chamber, 0, units - 1);
                rows.settled(chamber, 1, elsewhere, units);
            }
            rows.open(Rows.CHAMBER, past + 1, past + open, units);
            BenchFailed.unless(database.number("SELECT COUNT(*) FROM charge") == charges, charges + " charges");
        }
        return shuffled(past + 1, past + open);
    }

    private List<Long> shuffled(long first, long last) {
        List<Long> numbers =
                new ArrayList<>(LongStream.rangeClosed(first, last).boxed().toList());
        Collections.shuffle(numbers, random);
        return numbers;
    }

    private void settled(String schema, long notices) {
        try (Database database = stand.open(schema)) {
            new Invariants(database).settled(notices);
        }
    }
}
