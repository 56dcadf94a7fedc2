package io.huishu.local;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The environment variables of each service, in one place. */
final class ServiceEnvironment {
    /** Who asks member-service for tokens, each with a secret of its own. */
    static final List<String> CALLERS = List.of(
            "gateway", "member-service", "payment-service", "event-service", "notify-service", "analytics-service");

    private final Home home;
    private final Ports ports;
    private final Secrets secrets;
    private final boolean withSandbox;

    ServiceEnvironment(Home home, Ports ports, Secrets secrets, boolean withSandbox) {
        this.home = home;
        this.ports = ports;
        this.secrets = secrets;
        this.withSandbox = withSandbox;
    }

    /** The names that the services read; a service sees its own secrets and nobody else's. */
    Map<String, String> of(String name) {
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

    private String publicUrl() {
        return "http://127.0.0.1:" + ports.of("gateway");
    }

    private String sandboxUrl() {
        return "http://127.0.0.1:" + ports.of("wechat-sandbox");
    }
}
