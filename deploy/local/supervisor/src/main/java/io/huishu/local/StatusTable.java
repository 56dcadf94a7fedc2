package io.huishu.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What {@code ./huishu status} shows: process, pid, port, health, restarts and memory. {@code MB} is resident memory, where a page
 * that several processes map (a library, a jar) counts in each; {@code PSS} shares such pages out, {@code -} where the
 * system does not tell.
 */
final class StatusTable {
    private static final String ROW = "%-20s %8s %6s %9s %7s %7s  %s";

    private StatusTable() {}

    static List<String> lines(Home home, long supervisorPid) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(row("process", "pid", "port", "restarts", "MB", "PSS", "health"));
        var total = residentKilobytes(supervisorPid);
        var shared = proportionalKilobytes(supervisorPid);
        lines.add(row(
                "supervisor", Long.toString(supervisorPid), "-", "0", megabytes(total), orDash(shared), "正常 healthy"));
        if (Files.exists(home.status())) {
            for (var line : Files.readAllLines(home.status())) {
                var parts = line.split("\t", -1);
                var resident = parts[2].equals("-") ? 0 : residentKilobytes(Long.parseLong(parts[2]));
                var proportional = parts[2].equals("-") ? 0 : proportionalKilobytes(Long.parseLong(parts[2]));
                total += resident;
                shared += proportional;
                lines.add(row(
                        parts[0], parts[2], parts[3], parts[5], megabytes(resident), orDash(proportional), parts[4]));
            }
        }
        lines.add(row("total", "", "", "", megabytes(total), orDash(shared), ""));
        return lines;
    }

    private static String row(
            String name, String pid, String port, String restarts, String size, String shared, String health) {
        return String.format(Locale.ROOT, ROW, name, pid, port, restarts, size, shared, health);
    }

    private static String megabytes(long kilobytes) {
        return Long.toString((kilobytes + 512) / 1024);
    }

    private static String orDash(long kilobytes) {
        return kilobytes == 0 ? "-" : megabytes(kilobytes);
    }

    private static long proportionalKilobytes(long pid) throws IOException {
        var rollup = Path.of("/proc/" + pid + "/smaps_rollup");
        return Files.isReadable(rollup) ? line(rollup, "Pss:") : 0;
    }

    private static long residentKilobytes(long pid) throws IOException {
        var status = Path.of("/proc/" + pid + "/status");
        return Files.exists(status) ? line(status, "VmRSS:") : fromPs(pid);
    }

    private static long line(Path file, String name) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.replaceAll("[^0-9]", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
        } catch (UncheckedIOException | IOException ended) {
            return 0;
        }
    }

    private static long fromPs(long pid) throws IOException {
        var process = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return said.isEmpty() ? 0 : Long.parseLong(said);
    }
}
