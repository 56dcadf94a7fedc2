package io.huishu.local;

import io.huishu.local.mariadb.Account;
import io.huishu.local.mariadb.MariaDb;
import io.huishu.local.mariadb.Settings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every process of the product: its place in the order, its command, its environment and its health. */
final class Catalogue {
    private static final String UP_TO_THE_PORT = "-Dspring.context.exit=onRefresh";
    private static final Duration SERVER_PATIENCE = Duration.ofSeconds(90);
    private static final Duration SERVICE_PATIENCE = Duration.ofSeconds(150);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(25);
    private static final Duration DATABASE_STOP_PATIENCE = Duration.ofSeconds(60);

    private final Path root;
    private final Home home;
    private final Ports ports;
    private final Secrets secrets;
    private final boolean withSandbox;
    private final ServiceEnvironment environment;

    Catalogue(Path root, Home home, Ports ports, Secrets secrets, boolean withSandbox) {
        this.root = root;
        this.home = home;
        this.ports = ports;
        this.secrets = secrets;
        this.withSandbox = withSandbox;
        this.environment = new ServiceEnvironment(home, ports, secrets, withSandbox);
    }

    /** The order of start; the members of one stage start together, the order of stop is the reverse. */
    List<List<Program>> stages() {
        var stages = new ArrayList<List<Program>>();
        stages.add(List.of(
                mariaDb(),
                server(rocketMq(), "RocketMQ 消息", ports.of("rocketmq-broker"), "ROCKETMQ READY"),
                server(nacos(), "Nacos 注册中心", ports.of("nacos"), "NACOS READY")));
        stages.add(
                withSandbox
                        ? List.of(service("wechat-sandbox"), service("member-service"))
                        : List.of(service("member-service")));
        stages.add(List.of(service("payment-service"), service("event-service")));
        stages.add(List.of(service("notify-service"), service("analytics-service"), service("gateway")));
        return stages;
    }

    List<ServiceJar> serviceJars() {
        var jars = new ArrayList<ServiceJar>();
        if (withSandbox) {
            jars.add(jar("wechat-sandbox"));
        }
        jars.add(jar("member-service"));
        ServiceEnvironment.CALLERS.stream()
                .filter(name -> !name.equals("member-service"))
                .map(this::jar)
                .forEach(jars::add);
        return jars;
    }

    Settings database() {
        return new Settings(
                root.resolve("deploy/local/mariadb-server/target/server"),
                home.data().resolve("mariadb"),
                ports.of("mariadb"),
                64,
                new Account("huishu_admin", secrets.get("db.huishu_admin")),
                Secrets.SCHEMAS.stream()
                        .map(schema -> new Account(schema, secrets.get("db." + schema)))
                        .toList(),
                home.logs().resolve("mariadb-first-start.log"));
    }

    private Program mariaDb() {
        var port = ports.of("mariadb");
        return new Program(
                "mariadb",
                "MariaDB 数据库",
                port,
                () -> MariaDb.prepare(database()),
                Map.of("MALLOC_ARENA_MAX", "2"),
                new Readiness.DatabaseGreets(port),
                SERVER_PATIENCE,
                DATABASE_STOP_PATIENCE);
    }

    private ServerFolder rocketMq() {
        var properties = List.of(
                "-Dhuishu.rocketmq.home=" + home.data().resolve("rocketmq"),
                "-Dhuishu.rocketmq.namesrv-port=" + ports.of("rocketmq-namesrv"),
                "-Dhuishu.rocketmq.broker-port=" + ports.of("rocketmq-broker"));
        var main = "io.huishu.local.rocketmq.RocketMqServer";
        return new ServerFolder("rocketmq", lib("rocketmq-server"), main, Jvm.of("rocketmq"), properties, home.run());
    }

    private ServerFolder nacos() {
        var properties = List.of(
                "-Dhuishu.nacos.home=" + home.data().resolve("nacos"), "-Dhuishu.nacos.port=" + ports.of("nacos"));
        var main = "io.huishu.local.nacos.NacosServer";
        return new ServerFolder("nacos", lib("nacos-server"), main, Jvm.of("nacos"), properties, home.run());
    }

    private Path lib(String module) {
        return root.resolve("deploy/local/" + module + "/target/server/lib");
    }

    private Program server(ServerFolder folder, String title, int port, String readyLine) {
        return new Program(
                folder.name(),
                title,
                port,
                folder::command,
                serverEnvironment(),
                new Readiness.Printed(readyLine),
                SERVER_PATIENCE,
                STOP_PATIENCE);
    }

    /** RocketMQ reads none of the secrets; Nacos signs its own tokens with the first. */
    private Map<String, String> serverEnvironment() {
        return Map.of(
                "MALLOC_ARENA_MAX", "2",
                "HUISHU_NACOS_TOKEN", secrets.get("nacos.token"),
                "HUISHU_NACOS_IDENTITY", secrets.get("nacos.identity"));
    }

    /** Everything that gets a start-up cache, the slowest starters first. */
    List<Trainable> trainables() throws IOException, InterruptedException {
        var trainables = new ArrayList<Trainable>();
        for (var folder : List.of(nacos(), rocketMq())) {
            trainables.add(new Trainable(folder.name(), folder.cache(), folder::rehearsal, serverEnvironment()));
        }
        for (var jar : serviceJars()) {
            var application = jar.unpack();
            var variables = new LinkedHashMap<>(environment.of(jar.name()));
            variables.put("SERVER_PORT", "0");
            trainables.add(new Trainable(
                    jar.name(),
                    cache(jar.name(), application),
                    fresh -> rehearsal(jar.name(), application, fresh),
                    variables));
        }
        return trainables;
    }

    private static Path cache(String name, Path application) {
        return application.resolveSibling("start-" + Jvm.of(name).mark() + ".aot");
    }

    private Program service(String name) {
        var port = ports.of(name);
        return new Program(
                name,
                title(name),
                port,
                () -> serviceCommand(name),
                environment.of(name),
                new Readiness.Answers(URI.create("http://127.0.0.1:" + port + health(name))),
                SERVICE_PATIENCE,
                STOP_PATIENCE);
    }

    private List<String> serviceCommand(String name) throws IOException, InterruptedException {
        var application = jar(name).unpack();
        new Keyset(home).ensure(name, application);
        var line = new ArrayList<>(List.of(Jvm.java()));
        line.addAll(Jvm.of(name).options(cache(name, application)));
        line.addAll(clientFolders(name));
        line.addAll(List.of("-jar", application.toString()));
        return line;
    }

    /** Nacos' and RocketMQ's clients write under the user's home unless they are told otherwise. */
    private List<String> clientFolders(String name) {
        var folder = home.run().resolve("clients/" + name);
        return List.of(
                "-DJM.LOG.PATH=" + folder,
                "-DJM.SNAPSHOT.PATH=" + folder,
                "-Dnacos.logging.default.config.enabled=false",
                "-Drocketmq.client.logUseSlf4j=true",
                "-Drocketmq.client.localOffsetStoreDir=" + folder,
                "-Drocketmq.client.rebalance.waitInterval=1000");
    }

    private List<String> rehearsal(String name, Path application, Path cache) {
        var line = new ArrayList<>(List.of(Jvm.java()));
        line.addAll(Jvm.of(name).options());
        line.addAll(clientFolders(name));
        line.addAll(List.of("-XX:AOTCacheOutput=" + cache, UP_TO_THE_PORT, "-jar", application.toString()));
        return line;
    }

    private static String health(String name) {
        return switch (name) {
            case "wechat-sandbox" -> "/control/health";
            case "gateway" -> "/healthz";
            default -> "/actuator/health/readiness";
        };
    }

    private ServiceJar jar(String name) {
        var module = name.equals("wechat-sandbox") ? root.resolve("deploy/wechat-sandbox") : root.resolve(name);
        return ServiceJar.of(name, module, home.run());
    }

    private static String title(String name) {
        return switch (name) {
            case "gateway" -> "网关 gateway";
            case "member-service" -> "会员 member-service";
            case "payment-service" -> "会费 payment-service";
            case "event-service" -> "活动 event-service";
            case "notify-service" -> "通知 notify-service";
            case "analytics-service" -> "数据 analytics-service";
            default -> "微信沙箱 wechat-sandbox";
        };
    }
}
