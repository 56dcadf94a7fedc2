package io.huishu.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What {@code ./huishu} asks for: {@code await HOME PID}, {@code port ROOT NAME}, {@code down HOME}, {@code status HOME}, {@code running HOME},
 * {@code backup HOME ROOT FILE}, {@code check FILE}, {@code restore HOME ROOT FILE}. Exit 0 done, 1 refused or failed.
 */
public final class Control {
    private Control() {}

    public static void main(String... args) throws InterruptedException {
        try {
            System.exit(run(args));
        } catch (FileSystemException unusable) {
            var reason = unusable.getReason() == null ? unusable.getClass().getSimpleName() : unusable.getReason();
            System.err.println("不能读写 " + unusable.getFile() + " (cannot be read or written: " + reason + ")");
            System.exit(1);
        } catch (IOException | IllegalArgumentException refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }

    private static int run(String... args) throws IOException, InterruptedException {
        return switch (args[0]) {
            case "await" -> await(home(args[1]), Long.parseLong(args[2]));
            case "port" -> port(Path.of(args[1]), args[2]);
            case "down" -> down(home(args[1]));
            case "status" -> status(home(args[1]));
            case "running" -> Lock.isHeld(home(args[1]).root()) ? 0 : 1;
            case "backup" -> backup(home(args[1]), Path.of(args[2]), Path.of(args[3]));
            case "check" -> check(Path.of(args[1]));
            case "restore" -> restore(home(args[1]), Path.of(args[2]), Path.of(args[3]));
            default -> throw new IllegalArgumentException("unknown: " + args[0]);
        };
    }

    private static int port(Path root, String name) throws IOException {
        System.out.println(Ports.read(root, System.getenv()).of(name));
        return 0;
    }

    private static Home home(String folder) {
        return new Home(Path.of(folder).toAbsolutePath());
    }

    /** Shows the supervisor's progress lines as they come, until it is ready, has failed or is gone. */
    private static int await(Home home, long pid) throws IOException, InterruptedException {
        var shown = 0L;
        while (true) {
            var alive = Lock.isHeld(home.root())
                    || ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
            var fresh = newLines(home.progress(), shown);
            shown += fresh.getBytes(StandardCharsets.UTF_8).length;
            for (var line : fresh.lines().toList()) {
                if (line.startsWith("READY ")) {
                    System.out.println("全部正常 everything is healthy: " + line.substring(6) + "s");
                    return 0;
                }
                System.out.println(line.startsWith("FAILED ") ? line.substring(7) : line);
            }
            if (!alive) {
                return 1;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static String newLines(Path file, long from) throws IOException {
        if (!Files.exists(file)) {
            return "";
        }
        try (var reader = new RandomAccessFile(file.toFile(), "r")) {
            var bytes = new byte[(int) Math.max(0, reader.length() - from)];
            reader.seek(from);
            reader.readFully(bytes);
            var text = new String(bytes, StandardCharsets.UTF_8);
            return text.substring(0, text.lastIndexOf('\n') + 1);
        }
    }

    private static int down(Home home) throws IOException, InterruptedException {
        var holder = Lock.holder(home.root());
        if (holder.isEmpty()) {
            var left = new Leftovers(home).end();
            System.out.println(
                    left == 0
                            ? "会枢没有在运行 (not running)"
                            : "停止了遗留的 " + left + " 个进程 (ended processes of an earlier run)");
            return 0;
        }
        holder.get().destroy();
        try {
            holder.get().onExit().get(150, TimeUnit.SECONDS);
            System.out.println("已停止 stopped");
            return 0;
        } catch (TimeoutException | ExecutionException stubborn) {
            throw new IOException("没有在 150 秒内停止，见 " + home.logs() + " (did not stop in time)", stubborn);
        }
    }

    private static int status(Home home) throws IOException {
        var holder = Lock.holder(home.root());
        if (holder.isEmpty()) {
            System.out.println("会枢没有在运行 (not running)");
            return 1;
        }
        StatusTable.lines(home, holder.get().pid()).forEach(System.out::println);
        return 0;
    }

    private static int backup(Home home, Path root, Path file) throws IOException, InterruptedException {
        refuseWhileRunning(home);
        new Backup(home, root, Ports.read(root, System.getenv())).writeTo(file.toAbsolutePath());
        System.out.println("备份写好了 backup written: " + file + " (" + Files.size(file) / 1024 + " KB)");
        return 0;
    }

    private static int check(Path file) throws IOException, InterruptedException {
        try (var archive = Archive.open(file.toAbsolutePath())) {
            System.out.println("备份完好 the backup is sound: " + archive.created());
            return 0;
        }
    }

    private static int restore(Home home, Path root, Path file) throws IOException, InterruptedException {
        refuseWhileRunning(home);
        new Restore(home, root, Ports.read(root, System.getenv())).from(file.toAbsolutePath());
        System.out.println("已恢复 restored: " + home.root());
        return 0;
    }

    private static void refuseWhileRunning(Home home) throws IOException {
        if (Lock.isHeld(home.root())) {
            throw new IOException("会枢还在运行，请先 ./huishu down (still running; stop it first)");
        }
    }
}
