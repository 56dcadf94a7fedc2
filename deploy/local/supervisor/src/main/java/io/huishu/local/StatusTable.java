package io.huishu.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What {@code ./huishu status} shows: process, pid, port, health, restarts and resident memory. */
final class StatusTable {
    private static final String ROW = "%-20s %8s %6s %9s %7s  %s";

    private StatusTable() {}

    static List<String> lines(Home home, long supervisorPid) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(row("process", "pid", "port", "restarts", "MB", "health"));
        var total = residentKilobytes(supervisorPid);
        lines.add(row("supervisor", Long.toString(supervisorPid), "-", "0", megabytes(total), "正常 healthy"));
        if (Files.exists(home.status())) {
            for (var line : Files.readAllLines(home.status())) {
                var parts = line.split("\t", -1);
                var resident = parts[2].equals("-") ? 0 : residentKilobytes(Long.parseLong(parts[2]));
                total += resident;
                lines.add(row(parts[0], parts[2], parts[3], parts[5], megabytes(resident), parts[4]));
            }
        }
        lines.add(row("total", "", "", "", megabytes(total), ""));
        return lines;
    }

    private static String row(String name, String pid, String port, String restarts, String size, String health) {
        return String.format(Locale.ROOT, ROW, name, pid, port, restarts, size, health);
    }

    private static String megabytes(long kilobytes) {
        return Long.toString((kilobytes + 512) / 1024);
    }

    private static long residentKilobytes(long pid) throws IOException {
        var status = Path.of("/proc/" + pid + "/status");
        return Files.exists(status) ? fromProc(status) : fromPs(pid);
    }

    private static long fromProc(Path status) throws IOException {
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> line.replaceAll("[^0-9]", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
    }

    private static long fromPs(long pid) throws IOException {
        var process = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return said.isEmpty() ? 0 : Long.parseLong(said);
    }
}
