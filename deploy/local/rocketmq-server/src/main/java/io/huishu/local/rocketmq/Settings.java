package io.huishu.local.rocketmq;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Read from system properties. The broker also listens on {@code brokerPort - 2} (RocketMQ's fast channel).
 *
 * @param home {@code huishu.rocketmq.home}: store, settings and RocketMQ's own logs
 * @param nameServerPort {@code huishu.rocketmq.namesrv-port}
 * @param brokerPort {@code huishu.rocketmq.broker-port}
 * @param topics {@code huishu.rocketmq.topics}: comma-separated, four queues each
 * @param retryDelays {@code huishu.rocketmq.retry-delays}: RocketMQ's delay levels, e.g. {@code "1s 1s 1s"} in tests
 */
record Settings(Path home, int nameServerPort, int brokerPort, List<String> topics, String retryDelays) {
    private static final String TOPICS = "member-facts,payment-facts,event-facts,notify-facts";
    private static final String DELAYS = "1s 5s 10s 30s 1m 2m 3m 4m 5m 6m 7m 8m 9m 10m 20m 30m 1h 2h";

    static Settings read() {
        return new Settings(
                Path.of(required("huishu.rocketmq.home")).toAbsolutePath(),
                Integer.parseInt(required("huishu.rocketmq.namesrv-port")),
                Integer.parseInt(required("huishu.rocketmq.broker-port")),
                Arrays.stream(System.getProperty("huishu.rocketmq.topics", TOPICS)
                                .split(",", -1))
                        .map(String::strip)
                        .toList(),
                System.getProperty("huishu.rocketmq.retry-delays", DELAYS));
    }

    String nameServer() {
        return "127.0.0.1:" + nameServerPort;
    }

    private static String required(String name) {
        var value = System.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("system property " + name + " is missing");
        }
        return value;
    }
}
