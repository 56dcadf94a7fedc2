package io.huishu.local.nacos;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.nacos.api.NacosFactory;
import com.alibaba.nacos.api.naming.pojo.Instance;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NacosServerTest {
    private final Path home;

    NacosServerTest(@TempDir Path home) {
        this.home = home;
    }

    @Test
    void listsAnInstanceThatRegistersAndForgetsOneThatLeaves() throws Exception {
        var port = freePort();
        var server = start(port);
        try {
            var client = new Properties();
            client.setProperty("serverAddr", "127.0.0.1:" + port);
            var naming = NacosFactory.createNamingService(client);
            var seen = new LinkedBlockingQueue<List<Instance>>();
            naming.subscribe("member-service", event -> seen.add(
                    ((com.alibaba.nacos.api.naming.listener.NamingEvent) event).getInstances()));
            naming.registerInstance("member-service", "127.0.0.1", 8101);
            assertThat(ports(awaitSize(seen, 1))).containsExactly(8101);
            naming.deregisterInstance("member-service", "127.0.0.1", 8101);
            assertThat(awaitSize(seen, 0)).isEmpty();
            naming.shutDown();
            assertThat(listensElsewhere(List.of(port, port + 1000, port + 1001, port - 1000))).isEmpty();
        } finally {
            server.getOutputStream().close();
            assertThat(server.waitFor(60, TimeUnit.SECONDS)).as("ends with its starter").isTrue();
        }
    }

    private static List<Instance> awaitSize(LinkedBlockingQueue<List<Instance>> seen, int size)
            throws InterruptedException {
        List<Instance> last = List.of();
        do {
            var next = seen.poll(30, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("no list of " + size + " came; the last was " + last);
            }
            last = next;
        } while (last.size() != size);
        return last;
    }

    private static List<Integer> ports(List<Instance> instances) {
        return instances.stream().map(Instance::getPort).toList();
    }

    private Process start(int port) throws IOException {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx192m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dhuishu.nacos.home=" + home,
                        "-Dhuishu.nacos.port=" + port,
                        "-Dhuishu.stop-on-stdin-end=true",
                        "-cp",
                        "target/classes:target/server/lib/*",
                        NacosServer.class.getName())
                .redirectErrorStream(true);
        builder.environment().put("HUISHU_NACOS_TOKEN", Base64.getEncoder().encodeToString(new byte[48]));
        builder.environment().put("HUISHU_NACOS_IDENTITY", "only-for-this-test");
        var process = builder.start();
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var said = new ArrayList<String>();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            said.add(line);
            if (line.startsWith("NACOS READY")) {
                var drain = new Thread(() -> lines.lines().forEach(said::add));
                drain.setDaemon(true);
                drain.start();
                return process;
            }
        }
        throw new AssertionError("Nacos did not start: " + said);
    }

    private static List<String> listensElsewhere(List<Integer> ports) throws IOException {
        var found = new ArrayList<String>();
        for (var network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (var address : Collections.list(network.getInetAddresses())) {
                for (var port : ports) {
                    if (!address.isLoopbackAddress() && answers(address, port)) {
                        found.add(address.getHostAddress() + ":" + port);
                    }
                }
            }
        }
        return found;
    }

    private static boolean answers(InetAddress address, int port) {
        try (var socket = new Socket(address, port)) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }

    /** A port whose neighbours 1000 below and above are free as well. */
    private static int freePort() throws IOException {
        for (var port = 20_000 + (int) (ProcessHandle.current().pid() % 9_000); port < 40_000; port += 7) {
            if (free(port) && free(port + 1000) && free(port + 1001) && free(port - 1000)) {
                return port;
            }
        }
        throw new IOException("no free group of ports");
    }

    private static boolean free(int port) {
        try (var socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException busy) {
            return false;
        }
    }
}
