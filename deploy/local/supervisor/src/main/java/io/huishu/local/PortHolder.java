package io.huishu.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says whether a port of this machine is taken and by whom, as far as {@code /proc} tells. */
final class PortHolder {
    private static final String LISTENING = "0A";

    private PortHolder() {}

    static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new java.net.InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /** One sentence for a taken port. */
    static String sentence(int port, String wanted) {
        var holder = find(port);
        var who = holder.map(pid -> "进程 " + pid + "（" + command(pid) + "）").orElse("另一个程序");
        var whoEnglish = holder.map(pid -> "process " + pid).orElse("another program");
        return "端口 " + port + "（" + wanted + " 要用）被" + who + "占用。请先停止它，或设置 HUISHU_PORT_BASE 换一组端口再启动。" + " Port " + port
                + " is held by " + whoEnglish + "; stop it, or set HUISHU_PORT_BASE to move all ports.";
    }

    static Optional<Long> find(int port) {
        var inodes = new HashSet<String>();
        for (var table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            inodes.addAll(listening(Path.of(table), port));
        }
        return inodes.isEmpty() ? Optional.empty() : owner(inodes);
    }

    /** Columns of /proc/net/tcp: 1 local address:port in hex, 3 state, 9 inode. */
    private static Set<String> listening(Path table, int port) {
        var suffix = String.format(":%04X", port);
        var inodes = new HashSet<String>();
        try {
            for (var line : Files.readAllLines(table)) {
                var columns = line.strip().split("\\s+");
                if (columns.length > 9 && columns[1].endsWith(suffix) && columns[3].equals(LISTENING)) {
                    inodes.add("socket:[" + columns[9] + "]");
                }
            }
        } catch (IOException notLinux) {
            return Set.of();
        }
        return inodes;
    }

    private static Optional<Long> owner(Set<String> inodes) {
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(pid -> holds(pid, inodes))
                .findFirst();
    }

    private static boolean holds(long pid, Set<String> inodes) {
        var files = Path.of("/proc/" + pid + "/fd").toFile().listFiles();
        return files != null
                && Arrays.stream(files).anyMatch(file -> {
                    try {
                        return inodes.contains(
                                Files.readSymbolicLink(file.toPath()).toString());
                    } catch (IOException gone) {
                        return false;
                    }
                });
    }

    private static String command(long pid) {
        try {
            var line = Files.readString(Path.of("/proc/" + pid + "/cmdline"))
                    .replace('\0', ' ')
                    .replaceAll("\\s+", " ")
                    .strip();
            return line.length() > 80 ? line.substring(0, 80) + "…" : line;
        } catch (IOException gone) {
            return "?";
        }
    }
}
