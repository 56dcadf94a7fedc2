package io.huishu.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * Runs the product until it is asked to end. Arguments: repository, home, {@code demo} or {@code no-demo}. Tells its
 * progress in {@code run/progress.log}, whose last line is {@code READY} or {@code FAILED}, and its state in
 * {@code run/status}.
 */
public final class Supervisor {
    private final Home home;
    private final Catalogue catalogue;
    private final Ports ports;
    private final boolean withSandbox;
    private final Fleet fleet;
    private final CountDownLatch end = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    private Supervisor(Path root, Home home, boolean withSandbox) throws IOException {
        this.home = home;
        this.ports = Ports.read(root, System.getenv());
        this.withSandbox = withSandbox;
        this.catalogue = new Catalogue(root, home, ports, Secrets.loadOrCreate(home.secrets()), withSandbox);
        this.fleet = new Fleet(catalogue.stages(), home, this::say);
    }

    public static void main(String... args) throws IOException {
        var home = new Home(Path.of(args[1]).toAbsolutePath());
        var lock = Lock.take(home.root());
        if (lock.isEmpty()) {
            System.err.println("会枢已经在运行 (already running)");
            System.exit(3);
        }
        Files.deleteIfExists(home.progress());
        Restore.undoInterrupted(home);
        home.prepare();
        var supervisor = new Supervisor(Path.of(args[0]).toAbsolutePath(), home, args[2].equals("demo"));
        Runtime.getRuntime().addShutdownHook(new Thread(supervisor::endAndWait));
        System.exit(supervisor.live());
    }

    private int live() {
        try {
            var left = new Leftovers(home).end();
            if (left > 0) {
                say("清理了上次遗留的 " + left + " 个进程 (ended processes of an earlier run)");
            }
            refuseBusyPorts();
            var began = System.nanoTime();
            fleet.start();
            say(String.format(Locale.ROOT, "READY %.1f", (System.nanoTime() - began) / 1e9));
            trainInBackground();
            while (!end.await(1, TimeUnit.SECONDS)) {
                fleet.writeStatus();
            }
            return 0;
        } catch (IOException | IllegalArgumentException | ExecutionException failed) {
            say("FAILED " + sentence(failed));
            return 1;
        } catch (InterruptedException stopped) {
            return 0;
        } finally {
            stopEverything();
        }
    }

    private static String sentence(Exception failed) {
        var cause = failed instanceof ExecutionException && failed.getCause() != null ? failed.getCause() : failed;
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }

    private void refuseBusyPorts() throws IOException {
        var sentences = Preflight.ports(ports, withSandbox);
        if (!sentences.isEmpty()) {
            throw new IOException(String.join("\n", sentences));
        }
    }

    private void trainInBackground() {
        if (!"off".equals(System.getenv("HUISHU_AOT"))) {
            var training = new Training(catalogue, home, this::say);
            var thread = new Thread(training::run, "training");
            thread.setDaemon(true);
            thread.start();
            fleet.interruptOnStop(thread);
        }
    }

    private void stopEverything() {
        try {
            fleet.stop();
            new Leftovers(home).forget();
            Files.deleteIfExists(home.status());
        } catch (IOException | InterruptedException unfinished) {
            say("停止时出错 (while stopping): " + unfinished.getMessage());
        } finally {
            ended.countDown();
        }
    }

    private void endAndWait() {
        end.countDown();
        fleet.abort();
        try {
            if (!ended.await(120, TimeUnit.SECONDS)) {
                say("没有在两分钟内停完 (not everything ended within two minutes)");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void say(String line) {
        try {
            Files.write(home.progress(), List.of(line), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            System.err.println(line);
        }
    }
}
