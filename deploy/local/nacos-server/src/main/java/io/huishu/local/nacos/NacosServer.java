package io.huishu.local.nacos;

import com.alibaba.nacos.NacosServerBasicApplication;
import com.alibaba.nacos.NacosServerWebApplication;
import com.alibaba.nacos.core.listener.startup.NacosStartUp;
import com.alibaba.nacos.core.listener.startup.NacosStartUpManager;
import com.alibaba.nacos.sys.env.DeploymentType;
import com.alibaba.nacos.sys.env.EnvUtil;
import com.alipay.sofa.jraft.storage.impl.RocksDBLogStorage;
import com.alipay.sofa.jraft.util.StorageOptionsFactory;
import io.grpc.ServerRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * Runs until it is asked to end. System properties: {@code huishu.nacos.home} (data and logs),
 * {@code huishu.nacos.port} (HTTP; its gRPC ports are this + 1000 and + 1001), {@code huishu.stop-on-stdin-end} (true
 * ends the server when the starting process is gone), {@code huishu.exit-when-ready} (true ends it when it is ready). Environment: {@code HUISHU_NACOS_TOKEN}, a base64 text of 32
 * bytes or more that signs Nacos' own tokens, and {@code HUISHU_NACOS_IDENTITY}, any secret word. Prints
 * {@code NACOS READY <port>}.
 */
public final class NacosServer {
    private static final long MEBIBYTE = 1024 * 1024;

    private NacosServer() {}

    public static void main(String[] args) throws IOException {
        var home = Path.of(required("huishu.nacos.home")).toAbsolutePath();
        var port = required("huishu.nacos.port");
        Files.createDirectories(home.resolve("conf"));
        settings(home, port).forEach(System::setProperty);
        small().forEach(System::setProperty);
        ServerRegistry.getDefaultRegistry().register(new LoopbackGrpc());
        keepRaftLogsSmall();
        EnvUtil.setDeploymentType(DeploymentType.SERVER);
        NacosStartUpManager.start(NacosStartUp.CORE_START_UP_PHASE);
        var basic = new SpringApplicationBuilder(NacosServerBasicApplication.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .run(args);
        NacosStartUpManager.start(NacosStartUp.WEB_START_UP_PHASE);
        new SpringApplicationBuilder(NacosServerWebApplication.class)
                .parent(basic)
                .bannerMode(Banner.Mode.OFF)
                .run(args);
        System.out.println("NACOS READY " + port);
        if (Boolean.getBoolean("huishu.exit-when-ready")) {
            System.exit(0);
        }
        if (Boolean.getBoolean("huishu.stop-on-stdin-end")) {
            var watch = new Thread(NacosServer::exitWhenStdinEnds, "starter-watch");
            watch.setDaemon(true);
            watch.start();
        }
    }

    /** Four Raft groups of one member each reserve 140 MB of disk apiece unless they are told their logs are small. */
    private static void keepRaftLogsSmall() {
        var log = StorageOptionsFactory.getDefaultRocksDBOptions();
        log.setMaxTotalWalSize(4 * MEBIBYTE);
        StorageOptionsFactory.registerRocksDBOptions(RocksDBLogStorage.class, log);
        var family = StorageOptionsFactory.getDefaultRocksDBColumnFamilyOptions();
        family.setWriteBufferSize(2 * MEBIBYTE);
        StorageOptionsFactory.registerRocksDBColumnFamilyOptions(RocksDBLogStorage.class, family);
    }

    /** What a registry of a dozen instances needs of what is laid out for thousands. */
    private static Map<String, String> small() {
        return Map.ofEntries(
                Map.entry("server.tomcat.threads.min-spare", "2"),
                Map.entry("server.tomcat.threads.max", "16"),
                Map.entry("remote.executor.times.of.processors", "4"),
                Map.entry("nacos.core.protocol.raft.data.disruptor_buffer_size", "1024"),
                Map.entry("nacos.core.protocol.raft.data.raft_core_thread_num", "2"),
                Map.entry("nacos.core.protocol.raft.data.raft_cli_service_thread_num", "1"),
                Map.entry("management.influx.metrics.export.enabled", "false"),
                Map.entry("management.elastic.metrics.export.enabled", "false"));
    }

    private static Map<String, String> settings(Path home, String port) {
        return Map.ofEntries(
                Map.entry("nacos.home", home.toString()),
                Map.entry("nacos.standalone", "true"),
                Map.entry("nacos.logs.path", home.resolve("logs").toString()),
                Map.entry("user.home", home.toString()),
                Map.entry("nacos.server.main.port", port),
                Map.entry("server.address", "127.0.0.1"),
                Map.entry("nacos.server.ip", "127.0.0.1"),
                Map.entry("nacos.remote.grpc.listen.ip", "127.0.0.1"),
                Map.entry("nacos.inetutils.ip-address", "127.0.0.1"),
                Map.entry("derby.stream.error.file", home.resolve("derby.log").toString()),
                Map.entry("nacos.core.auth.plugin.nacos.token.secret.key", secret("HUISHU_NACOS_TOKEN")),
                Map.entry("nacos.core.auth.server.identity.value", secret("HUISHU_NACOS_IDENTITY")),
                Map.entry("server.tomcat.basedir", home.resolve("tomcat").toString()),
                Map.entry("logging.level.root", "WARN"));
    }

    private static String required(String name) {
        var value = System.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("system property " + name + " is missing");
        }
        return value;
    }

    private static String secret(String name) {
        var value = System.getenv(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("environment variable " + name + " is missing");
        }
        return value;
    }

    private static void exitWhenStdinEnds() {
        try {
            while (System.in.read() >= 0) {
                continue;
            }
        } catch (IOException gone) {
            // The pipe broke: the starter is gone just the same.
        }
        System.exit(0);
    }
}
