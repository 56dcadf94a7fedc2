package io.huishu.chassis.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.rocketmq.client.exception.MQBrokerException;
import org.apache.rocketmq.client.exception.MQClientException;
import org.apache.rocketmq.client.producer.DefaultMQProducer;
import org.apache.rocketmq.client.producer.SendResult;
import org.apache.rocketmq.client.producer.SendStatus;
import org.apache.rocketmq.common.message.Message;
import org.apache.rocketmq.common.message.MessageQueue;
import org.apache.rocketmq.remoting.exception.RemotingException;
import org.apache.rocketmq.remoting.protocol.ResponseCode;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Facts to RocketMQ: topic, tag = wire name, key = aggregate. Only {@code SEND_OK} counts as sent; a result such as
 * {@code FLUSH_DISK_TIMEOUT} is treated as a broker that is away, and the fact is sent again.
 */
@Component
class RocketMqWire implements FactWire, DisposableBean {
    private static final int TIMEOUT_MILLIS = 3_000;

    private final RocketMqClients clients;
    private final FactSettings settings;
    private final FactJson json;
    private final Map<String, List<MessageQueue>> queues = new ConcurrentHashMap<>();
    private @Nullable DefaultMQProducer producer;

    RocketMqWire(RocketMqClients clients, FactSettings settings, FactJson json) {
        this.clients = clients;
        this.settings = settings;
        this.json = json;
    }

    @Override
    public int queueOf(OutboxRow fact) {
        return (int) (fact.hash() % queues(fact.topic()).size());
    }

    @Override
    public void send(List<OutboxRow> facts) {
        OutboxRow first = facts.getFirst();
        List<Message> messages = new ArrayList<>(facts.size());
        for (OutboxRow fact : facts) {
            messages.add(new Message(fact.topic(), fact.tag(), fact.key(), json.write(fact)));
        }
        try {
            MessageQueue queue = queues(first.topic()).get(queueOf(first));
            demandOk(started().send(messages, queue, TIMEOUT_MILLIS));
        } catch (MQClientException | MQBrokerException | RemotingException e) {
            throw failed(first.topic(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(first.topic(), e);
        }
    }

    private static void demandOk(SendResult result) throws MQBrokerException {
        if (result.getSendStatus() != SendStatus.SEND_OK) {
            throw new MQBrokerException(
                    ResponseCode.SYSTEM_ERROR, result.getSendStatus().name());
        }
    }

    private RuntimeException failed(String topic, Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (codeOf(cause) == ResponseCode.MESSAGE_ILLEGAL) {
                return new Rejected(String.valueOf(cause.getMessage()), failure);
            }
        }
        queues.remove(topic);
        return new Away(String.valueOf(failure.getMessage()), failure);
    }

    private static int codeOf(Throwable failure) {
        return switch (failure) {
            case MQClientException client -> client.getResponseCode();
            case MQBrokerException broker -> broker.getResponseCode();
            default -> ResponseCode.SYSTEM_ERROR;
        };
    }

    private List<MessageQueue> queues(String topic) {
        return queues.computeIfAbsent(topic, this::fetchQueues);
    }

    private List<MessageQueue> fetchQueues(String topic) {
        try {
            return started().fetchPublishMessageQueues(topic).stream().sorted().toList();
        } catch (MQClientException e) {
            throw new Away("No route to topic " + topic, e);
        }
    }

    private synchronized DefaultMQProducer started() throws MQClientException {
        if (producer == null) {
            DefaultMQProducer fresh = clients.prepare(new DefaultMQProducer(settings.service() + "_relay"));
            fresh.setSendMsgTimeout(TIMEOUT_MILLIS);
            fresh.start();
            producer = fresh;
        }
        return producer;
    }

    @Override
    public synchronized void destroy() {
        if (producer != null) {
            producer.shutdown();
            producer = null;
        }
    }
}
