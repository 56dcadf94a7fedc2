package io.huishu.chassis.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.rocketmq.client.exception.MQClientException;
import org.apache.rocketmq.client.producer.DefaultMQProducer;

/**
 * Name server and broker in a process of their own, on free ports, with a store that is gone afterwards. Retries come
 * every second, so that five tries take five seconds. It ends with the test run, also when that is killed.
 */
public final class RocketMqProcess {
    static final String KNOWN_TOPIC = "member-facts";

    private static final int PATIENCE_SECONDS = 90;
    private static final String EVERY_SECOND = "1s ".repeat(18).strip();

    private final Path home;
    private final Path out;
    private final int nameServerPort;
    private final int brokerPort;
    private Process process;

    private RocketMqProcess(Path home) throws IOException, InterruptedException {
        this.home = home;
        this.out = home.resolve("stdout");
        this.nameServerPort = freePorts();
        this.brokerPort = freePorts();
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
        this.process = launch();
        awaitReady();
    }

    public static RocketMqProcess start() {
        try {
            return new RocketMqProcess(Files.createTempDirectory("huishu-rocketmq-"));
        } catch (IOException e) {
            throw new UncheckedIOException("The test broker does not start", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the test broker starts", e);
        }
    }

    /** {@code host:port} for {@code huishu.namesrv}. */
    public String namesrv() {
        return "127.0.0.1:" + nameServerPort;
    }

    /** Ends it as a power cut does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }

    /** Starts it again on the same ports with the same store. */
    public void restart() throws IOException, InterruptedException {
        process = launch();
        awaitReady();
    }

    public void end() {
        try {
            process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            try (var files = Files.walk(home)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
            }
        } catch (IOException | InterruptedException e) {
            System.err.println("The test broker's folder stays behind: " + home + " " + e);
        }
    }

    private Process launch() throws IOException {
        Path lib = Root.folder().resolve("deploy/local/rocketmq-server/target/server/lib");
        if (!Files.isDirectory(lib)) {
            throw new IOException(lib + " is missing: build deploy/local/rocketmq-server first");
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseCompactObjectHeaders",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-Dhuishu.rocketmq.home=" + home.resolve("store"),
                "-Dhuishu.rocketmq.namesrv-port=" + nameServerPort,
                "-Dhuishu.rocketmq.broker-port=" + brokerPort,
                "-Dhuishu.rocketmq.retry-delays=" + EVERY_SECOND,
                "-Dhuishu.stop-on-stdin-end=true"));
        command.addAll(List.of("-cp", lib + "/*", "io.huishu.local.rocketmq.RocketMqServer"));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
    }

    private void awaitReady() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!Files.readString(out).contains("ROCKETMQ READY")) {
            if (process.waitFor(100, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                throw new IOException("RocketMQ does not start:\n" + Files.readString(out));
            }
        }
        awaitRoute(deadline);
    }

    /** The name server may learn of the broker's topics some seconds after both have started. */
    private void awaitRoute(long deadline) throws IOException, InterruptedException {
        while (!hasRoute()) {
            if (process.waitFor(100, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                throw new IOException("RocketMQ knows no topic:\n" + Files.readString(out));
            }
        }
    }

    private boolean hasRoute() {
        DefaultMQProducer asking = new DefaultMQProducer("test_readiness");
        asking.setNamesrvAddr(namesrv());
        asking.setVipChannelEnabled(false);
        try {
            asking.start();
            return !asking.fetchPublishMessageQueues(KNOWN_TOPIC).isEmpty();
        } catch (MQClientException notYet) {
            return false;
        } finally {
            asking.shutdown();
        }
    }

    /** A free port; those two below and one above are free as well, where the broker also listens. */
    private static int freePorts() throws IOException {
        while (true) {
            try (ServerSocket socket = new ServerSocket(0);
                    ServerSocket below = new ServerSocket(socket.getLocalPort() - 2);
                    ServerSocket above = new ServerSocket(socket.getLocalPort() + 1)) {
                return (below.getLocalPort() + above.getLocalPort() + 1) / 2;
            } catch (IOException taken) {
                continue;
            }
        }
    }
}
