package io.huishu.bench;

import java.nio.file.Path;
import java.util.List;

/** The bench {@code money}; its script says what is measured. Arguments: the repository, a folder, rounds, charges. */
public final class Money {
    static final String PAYMENT = "huishu_payment";
    static final String PLAIN = "huishu_plain";
    static final String SMALL = "huishu_small";
    static final String LARGE = "huishu_large";

    private Money() {}

    public static void main(String[] arguments) {
        Path root = Path.of(arguments[0]);
        Path folder = Path.of(arguments[1]);
        int rounds = Integer.parseInt(arguments[2]);
        int charges = Integer.parseInt(arguments[3]);
        List<String> parts = List.of(arguments[4].split(",", -1));
        Report report = new Report();
        Keys keys = new Keys();
        try (Stand stand = new Stand(root, folder, List.of(PAYMENT, PLAIN, SMALL, LARGE));
                MemberDoors member = MemberDoors.open(keys)) {
            if (parts.contains("notify") || parts.contains("billing")) {
                try (PaymentService service = new PaymentService(stand, member, PAYMENT)) {
                    new PlainSchema(stand, PAYMENT, PLAIN).copy();
                    if (parts.contains("notify")) {
                        new NotifyBench(stand, service, keys, report).run(rounds);
                    }
                    if (parts.contains("billing")) {
                        new BillingBench(stand, service, keys, report).run(rounds);
                    }
                }
            }
            if (parts.contains("growth")) {
                new GrowthBench(stand, member, keys, report).run(rounds, charges);
            }
            report.print();
        } catch (BenchFailed e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
