package io.huishu.local;

import io.huishu.local.mariadb.Account;
import io.huishu.local.mariadb.MariaDb;
import io.huishu.local.mariadb.Settings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every process of the product: its place in the order, its command, its environment and its health. */
final class Catalogue {
    /** Who asks member-service for tokens, each with a secret of its own. */
    static final List<String> CALLERS = List.of(
            "gateway", "member-service", "payment-service", "event-service", "notify-service", "analytics-service");

    private static final Duration SERVER_PATIENCE = Duration.ofSeconds(90);
    private static final Duration SERVICE_PATIENCE = Duration.ofSeconds(150);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(25);
    private static final Duration DATABASE_STOP_PATIENCE = Duration.ofSeconds(60);

    private final Path root;
    private final Home home;
    private final Ports ports;
    private final Secrets secrets;
    private final boolean withSandbox;

    Catalogue(Path root, Home home, Ports ports, Secrets secrets, boolean withSandbox) {
        this.root = root;
        this.home = home;
        this.ports = ports;
        this.secrets = secrets;
        this.withSandbox = withSandbox;
    }

    /** The order of start; the members of one stage start together, the order of stop is the reverse. */
    List<List<Program>> stages() {
        var stages = new ArrayList<List<Program>>();
        stages.add(List.of(mariaDb()));
        stages.add(List.of(rocketMq(), nacos()));
        stages.add(
                withSandbox
                        ? List.of(service("wechat-sandbox"), service("member-service"))
                        : List.of(service("member-service")));
        stages.add(List.of(service("payment-service"), service("event-service")));
        stages.add(List.of(service("notify-service"), service("analytics-service")));
        stages.add(List.of(service("gateway")));
        return stages;
    }

    List<ServiceJar> serviceJars() {
        var jars = new ArrayList<ServiceJar>();
        if (withSandbox) {
            jars.add(jar("wechat-sandbox"));
        }
        jars.add(jar("member-service"));
        CALLERS.stream()
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

    private Program rocketMq() {
        var properties = List.of(
                "-Dhuishu.rocketmq.home=" + home.data().resolve("rocketmq"),
                "-Dhuishu.rocketmq.namesrv-port=" + ports.of("rocketmq-namesrv"),
                "-Dhuishu.rocketmq.broker-port=" + ports.of("rocketmq-broker"));
        return server(
                "rocketmq",
                "RocketMQ 消息",
                ports.of("rocketmq-broker"),
                "ROCKETMQ READY",
                new Jvm(160, 48, true),
                properties,
                "rocketmq-server",
                "io.huishu.local.rocketmq.RocketMqServer",
                Map.of());
    }

    private Program nacos() {
        var properties = List.of(
                "-Dhuishu.nacos.home=" + home.data().resolve("nacos"), "-Dhuishu.nacos.port=" + ports.of("nacos"));
        return server(
                "nacos",
                "Nacos 注册中心",
                ports.of("nacos"),
                "NACOS READY",
                new Jvm(160, 64, true),
                properties,
                "nacos-server",
                "io.huishu.local.nacos.NacosServer",
                Map.of(
                        "HUISHU_NACOS_TOKEN", secrets.get("nacos.token"),
                        "HUISHU_NACOS_IDENTITY", secrets.get("nacos.identity")));
    }

    private Program server(
            String name,
            String title,
            int port,
            String readyLine,
            Jvm jvm,
            List<String> properties,
            String module,
            String main,
            Map<String, String> environment) {
        var lib = root.resolve("deploy/local/" + module + "/target/server/lib");
        var variables = new LinkedHashMap<>(environment);
        variables.put("MALLOC_ARENA_MAX", "2");
        return new Program(
                name,
                title,
                port,
                () -> {
                    if (!Files.isDirectory(lib)) {
                        throw new IOException(title + " 还没有构建，缺少 " + lib + " (not built yet)");
                    }
                    var line = new ArrayList<>(List.of(Jvm.java()));
                    line.addAll(jvm.options());
                    line.addAll(properties);
                    line.addAll(List.of("-cp", lib + "/*", main));
                    return line;
                },
                variables,
                new Readiness.Printed(readyLine),
                SERVER_PATIENCE,
                STOP_PATIENCE);
    }

    private Program service(String name) {
        var port = ports.of(name);
        return new Program(
                name,
                title(name),
                port,
                () -> serviceCommand(name),
                environment(name),
                new Readiness.Answers(URI.create("http://127.0.0.1:" + port + health(name))),
                SERVICE_PATIENCE,
                STOP_PATIENCE);
    }

    private List<String> serviceCommand(String name) throws IOException, InterruptedException {
        var application = jar(name).unpack();
        new Keyset(home).ensure(name, application);
        var line = new ArrayList<>(List.of(Jvm.java()));
        line.addAll(jvm(name).options(Training.cache(application)));
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

    List<String> trainingCommand(String name, Path application, Path cache) {
        var line = new ArrayList<>(List.of(Jvm.java()));
        line.addAll(jvm(name).options());
        line.addAll(clientFolders(name));
        line.addAll(List.of(
                "-XX:AOTCacheOutput=" + cache, "-Dspring.context.exit=onRefresh", "-jar", application.toString()));
        return line;
    }

    private static Jvm jvm(String name) {
        return switch (name) {
            case "gateway" -> new Jvm(128, 64, false);
            case "wechat-sandbox" -> new Jvm(128, 48, true);
            case "member-service" -> new Jvm(224, 64, false);
            default -> new Jvm(176, 64, false);
        };
    }

    private static String health(String name) {
        return name.equals("wechat-sandbox") ? "/control/ledger" : "/actuator/health/readiness";
    }

    private ServiceJar jar(String name) {
        var module = name.equals("wechat-sandbox") ? root.resolve("deploy/wechat-sandbox") : root.resolve(name);
        return ServiceJar.of(name, module, home.run());
    }

    /** The names that the services read; a service sees its own secrets and nobody else's. */
    Map<String, String> environment(String name) {
        var variables = new LinkedHashMap<String, String>();
        variables.put("MALLOC_ARENA_MAX", "2");
        variables.put("SERVER_PORT", Integer.toString(ports.of(name)));
        variables.put("HUISHU_PUBLIC_URL", publicUrl());
        variables.put("HUISHU_DATA", home.data().resolve("files/" + name).toString());
        if (name.equals("wechat-sandbox")) {
            variables.put(
                    "HUISHU_SANDBOX_STATE",
                    home.data().resolve("sandbox/state.json").toString());
            return variables;
        }
        variables.put("HUISHU_NACOS", "127.0.0.1:" + ports.of("nacos"));
        variables.put("HUISHU_NAMESRV", "127.0.0.1:" + ports.of("rocketmq-namesrv"));
        variables.put("HUISHU_WECHAT_BASE", withSandbox ? sandboxUrl() : "");
        variables.put("HUISHU_SECURE_COOKIES", "false");
        variables.put("HUISHU_SERVICE_SECRET", secrets.get("service." + name));
        if (!name.equals("gateway")) {
            putDatabase(variables, name);
        }
        if (name.equals("member-service")) {
            putIdentity(variables);
        }
        return variables;
    }

    private void putDatabase(Map<String, String> variables, String name) {
        var schema = "huishu_" + name.substring(0, name.indexOf('-'));
        variables.put(
                "HUISHU_DB_URL",
                "jdbc:mysql://127.0.0.1:" + ports.of("mariadb") + "/" + schema
                        + "?useSSL=false&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
                        + "&rewriteBatchedStatements=true");
        variables.put("HUISHU_DB_USER", schema);
        variables.put("HUISHU_DB_PASSWORD", secrets.get("db." + schema));
        variables.put("HUISHU_KEYSET", new Keyset(home).file(name).toString());
    }

    private void putIdentity(Map<String, String> variables) {
        variables.put("HUISHU_OPERATOR_ACCOUNT", secrets.get("operator.account"));
        variables.put("HUISHU_OPERATOR_PASSWORD", secrets.get("operator.password"));
        variables.put(
                "HUISHU_SERVICE_SECRETS",
                CALLERS.stream()
                        .map(caller -> caller + "=" + secrets.get("service." + caller))
                        .collect(Collectors.joining(",")));
    }

    String publicUrl() {
        return "http://127.0.0.1:" + ports.of("gateway");
    }

    String sandboxUrl() {
        return "http://127.0.0.1:" + ports.of("wechat-sandbox");
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
