package io.huishu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Linux tells of a process. */
record Proc(long pid) {
    private static final long TICK_MILLIS = 10;

    /** Processor time so far, user and system. */
    double cpuMillis() {
        String stat = read("stat");
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * (double) TICK_MILLIS;
    }

    double residentMegabytes() {
        return megabytes("VmRSS");
    }

    /** The most that was resident since the last {@link #forgetPeak()}. */
    double peakMegabytes() {
        return megabytes("VmHWM");
    }

    void forgetPeak() {
        try {
            Files.writeString(path("clear_refs"), "5");
        } catch (IOException e) {
            throw new BenchFailed("the peak of memory cannot be reset", e);
        }
    }

    private double megabytes(String field) {
        Matcher line = Pattern.compile(field + ":\\s+(\\d+) kB").matcher(read("status"));
        if (!line.find()) {
            throw new BenchFailed("process " + pid + " does not tell its " + field);
        }
        return Long.parseLong(line.group(1)) / 1024.0;
    }

    private String read(String name) {
        try {
            return Files.readString(path(name));
        } catch (IOException e) {
            throw new BenchFailed("process " + pid + " is gone", e);
        }
    }

    private Path path(String name) {
        return Path.of("/proc", Long.toString(pid), name);
    }
}
