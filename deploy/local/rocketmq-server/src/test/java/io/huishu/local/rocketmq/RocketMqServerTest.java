package io.huishu.local.rocketmq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.rocketmq.client.consumer.DefaultMQPushConsumer;
import org.apache.rocketmq.client.consumer.listener.ConsumeConcurrentlyStatus;
import org.apache.rocketmq.client.consumer.listener.MessageListenerConcurrently;
import org.apache.rocketmq.client.producer.DefaultMQProducer;
import org.apache.rocketmq.client.producer.SendStatus;
import org.apache.rocketmq.common.consumer.ConsumeFromWhere;
import org.apache.rocketmq.common.message.Message;
import org.apache.rocketmq.common.message.MessageExt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RocketMqServerTest {
    private final Path home;
    private int nameServerPort;
    private int brokerPort;

    RocketMqServerTest(@TempDir Path home) {
        this.home = home;
    }

    @Test
    void deliversRetriesAndAtLastParksAMessageAndKeepsItAcrossARestart() throws Exception {
        freePorts();
        var first = start();
        try {
            send("charge.settled.v1", "好消息");
            send("charge.raised.v1", "坏消息");
            var tries = new LinkedBlockingQueue<String>();
            var consumer = consumer("member-service_payment-facts", "payment-facts", tries, "坏消息");
            assertThat(take(tries, 4)).contains("好消息 0", "坏消息 0", "坏消息 1", "坏消息 2");
            var parked = new LinkedBlockingQueue<String>();
            var graveyard = consumer("member-service_graveyard", "%DLQ%member-service_payment-facts", parked, "");
            assertThat(take(parked, 1)).containsExactly("坏消息 0");
            graveyard.shutdown();
            consumer.shutdown();
            assertThat(listensElsewhere()).isEmpty();
            send("charge.raised.v1", "明天再读");
        } finally {
            stop(first);
        }
        var second = start();
        try {
            var tries = new LinkedBlockingQueue<String>();
            var consumer = consumer("member-service_payment-facts", "payment-facts", tries, "");
            assertThat(take(tries, 1)).containsExactly("明天再读 0");
            consumer.shutdown();
        } finally {
            stop(second);
        }
    }

    private Process start() throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--sun-misc-unsafe-memory-access=allow",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dhuishu.rocketmq.home=" + home,
                        "-Dhuishu.rocketmq.namesrv-port=" + nameServerPort,
                        "-Dhuishu.rocketmq.broker-port=" + brokerPort,
                        "-Dhuishu.rocketmq.retry-delays=1s 1s 1s 1s 1s 1s",
                        "-Dhuishu.stop-on-stdin-end=true",
                        "-cp",
                        "target/classes:target/server/lib/*",
                        RocketMqServer.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var lines = process.inputReader(StandardCharsets.UTF_8).lines();
        assertThat(lines.anyMatch(line -> line.startsWith("ROCKETMQ READY")))
                .as("the server says when it is ready")
                .isTrue();
        return process;
    }

    private static void stop(Process process) throws IOException, InterruptedException {
        process.getOutputStream().close();
        assertThat(process.waitFor(30, TimeUnit.SECONDS))
                .as("ends with its starter")
                .isTrue();
    }

    private void send(String tag, String text) throws Exception {
        var producer = new DefaultMQProducer("payment-service");
        producer.setNamesrvAddr("127.0.0.1:" + nameServerPort);
        producer.start();
        try {
            var message = new Message("payment-facts", tag, "01J", text.getBytes(StandardCharsets.UTF_8));
            assertThat(producer.send(message).getSendStatus()).isEqualTo(SendStatus.SEND_OK);
        } finally {
            producer.shutdown();
        }
    }

    private DefaultMQPushConsumer consumer(String group, String topic, BlockingQueue<String> seen, String refused)
            throws Exception {
        var consumer = new DefaultMQPushConsumer(group);
        consumer.setNamesrvAddr("127.0.0.1:" + nameServerPort);
        consumer.setInstanceName(group);
        consumer.setConsumeFromWhere(ConsumeFromWhere.CONSUME_FROM_FIRST_OFFSET);
        consumer.setMaxReconsumeTimes(2);
        consumer.setPollNameServerInterval(500);
        consumer.setHeartbeatBrokerInterval(1000);
        consumer.subscribe(topic, "*");
        consumer.registerMessageListener((MessageListenerConcurrently) (messages, context) -> {
            var text = new String(messages.getFirst().getBody(), StandardCharsets.UTF_8);
            seen.add(text + " " + tries(messages.getFirst(), topic));
            return text.equals(refused)
                    ? ConsumeConcurrentlyStatus.RECONSUME_LATER
                    : ConsumeConcurrentlyStatus.CONSUME_SUCCESS;
        });
        consumer.start();
        return consumer;
    }

    private static int tries(MessageExt message, String topic) {
        return topic.startsWith("%DLQ%") ? 0 : message.getReconsumeTimes();
    }

    private static List<String> take(BlockingQueue<String> queue, int count) throws InterruptedException {
        var taken = new ArrayList<String>();
        while (taken.size() < count) {
            var next = queue.poll(60, TimeUnit.SECONDS);
            if (next == null) {
                return taken;
            }
            taken.add(next);
        }
        return taken;
    }

    /** The machine's own addresses on which a RocketMQ port answers; the loopback address is not among them. */
    private List<String> listensElsewhere() throws IOException {
        var found = new ArrayList<String>();
        Enumeration<NetworkInterface> interfaces = NetworkInterface.getNetworkInterfaces();
        for (var address : Collections.list(interfaces).stream()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(candidate -> !candidate.isLoopbackAddress())
                .toList()) {
            for (var port : List.of(nameServerPort, brokerPort, brokerPort - 2, brokerPort + 1)) {
                if (answers(address, port)) {
                    found.add(address.getHostAddress() + ":" + port);
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

    private void freePorts() throws IOException {
        try (var one = new ServerSocket(0);
                var two = new ServerSocket(0)) {
            nameServerPort = one.getLocalPort();
            brokerPort = two.getLocalPort();
        }
    }
}
