package io.huishu.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/** The ports of one installation: {@code deploy/local/ports.properties}, moved as a set or overridden line by line. */
final class Ports {
    private static final int USUAL_BASE = 8000;

    private final Properties lines;
    private final int shift;

    private Ports(Properties lines, int shift) {
        this.lines = lines;
        this.shift = shift;
    }

    /** Reads {@code HUISHU_PORT_BASE} and {@code HUISHU_PORTS} from {@code environment}. */
    static Ports read(Path root, Map<String, String> environment) throws IOException {
        var lines = load(root.resolve("deploy/local/ports.properties"));
        var base = environment.getOrDefault("HUISHU_PORT_BASE", "").strip();
        var shift = base.isEmpty() ? 0 : number("HUISHU_PORT_BASE", base) - USUAL_BASE;
        var overrides = environment.getOrDefault("HUISHU_PORTS", "").strip();
        if (!overrides.isEmpty()) {
            for (var line : load(Path.of(overrides)).entrySet()) {
                var port = number((String) line.getKey(), ((String) line.getValue()).strip());
                lines.setProperty((String) line.getKey(), Integer.toString(port - shift));
            }
        }
        return new Ports(lines, shift);
    }

    int of(String name) {
        var line = lines.getProperty(name);
        if (line == null) {
            throw new IllegalArgumentException("ports.properties 里没有 " + name + " (no port of that name)");
        }
        return number(name, line.strip()) + shift;
    }

    /** Every port that will be opened, with the words for whom. */
    Map<Integer, String> opened(boolean withSandbox) {
        var opened = new LinkedHashMap<Integer, String>();
        for (var name : new String[] {
            "gateway",
            "member-service",
            "payment-service",
            "event-service",
            "notify-service",
            "analytics-service",
            "mariadb",
            "rocketmq-namesrv",
            "rocketmq-broker",
            "nacos"
        }) {
            opened.put(of(name), name);
        }
        opened.put(of("rocketmq-broker") - 2, "rocketmq-broker fast channel");
        opened.put(of("nacos") + 1000, "nacos gRPC");
        opened.put(of("nacos") + 1001, "nacos cluster gRPC");
        opened.put(of("nacos") - 1000, "nacos raft");
        if (withSandbox) {
            opened.put(of("wechat-sandbox"), "wechat-sandbox");
        }
        opened.forEach(Ports::requirePossible);
        return opened;
    }

    private static void requirePossible(int port, String what) {
        if (port < 1 || port > 65535) {
            throw new IllegalArgumentException(
                    what + " 的端口会是 " + port + "，超出 1 到 65535，请换一个 HUISHU_PORT_BASE（1200 到 60000 之间）。 "
                            + "That port does not exist; choose another HUISHU_PORT_BASE.");
        }
    }

    private static int number(String name, String text) {
        try {
            var port = Integer.parseInt(text);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException(wrong(name, text), notANumber);
        }
        throw new IllegalArgumentException(wrong(name, text));
    }

    private static String wrong(String name, String text) {
        return name + " 应当是 1 到 65535 的数，现在是“" + text + "” (not a port number)";
    }

    private static Properties load(Path file) throws IOException {
        var lines = new Properties();
        try (var text = Files.newBufferedReader(file)) {
            lines.load(text);
        }
        return lines;
    }
}
