package io.huishu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The figures of a run, each the median of its rounds; printed at the end, progress meanwhile on standard error. */
final class Report {
    private final Map<String, List<Double>> rounds = new LinkedHashMap<>();
    private final Map<String, String> goals = new LinkedHashMap<>();
    private final String loadBefore = load();

    /** One round's value of a figure. @param goal for example {@code >= 0.5}; {@code <= -} for a figure without one */
    void round(String figure, String goal, double value) {
        goals.put(figure, goal);
        round(figure, value);
    }

    /** One round's value of something that explains a figure. */
    void round(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new BenchFailed(name + " could not be measured: " + value);
        }
        rounds.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
        progress("%s %s", name, shown(value));
    }

    static void progress(String format, Object... values) {
        System.err.println("  " + format.formatted(values));
    }

    void print() {
        if (goals.isEmpty()) {
            throw new BenchFailed("nothing was measured");
        }
        goals.forEach((figure, goal) -> System.out.printf(
                "figure %s %s goal %s%n", figure, shown(median(rounds.getOrDefault(figure, List.of()))), goal));
        System.out.printf("load-before %s%n", loadBefore);
        System.out.printf("load %s on %d cores%n", load(), Runtime.getRuntime().availableProcessors());
        rounds.forEach((name, values) -> System.out.printf(
                "rounds %s: %s%n", name, values.stream().map(Report::shown).collect(Collectors.joining(" "))));
    }

    static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static String shown(double value) {
        return String.format(
                Locale.ROOT, Math.abs(value) >= 100 ? "%.0f" : Math.abs(value) >= 10 ? "%.1f" : "%.2f", value);
    }

    private static String load() {
        try {
            String[] fields = Files.readString(Path.of("/proc/loadavg")).split(" ", 4);
            return fields[0] + " " + fields[1] + " " + fields[2];
        } catch (IOException unknown) {
            return "unknown";
        }
    }
}
