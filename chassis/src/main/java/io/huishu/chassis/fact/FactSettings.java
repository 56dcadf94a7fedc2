package io.huishu.chassis.fact;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How this house speaks and listens.
 *
 * @param namesrv {@code host:port} of RocketMQ's name server; blank: nothing is sent and nothing is heard
 * @param service the house's name, which begins its consumer groups
 * @param topic where its own facts go; blank in a house that tells nothing
 */
@Component
public record FactSettings(
        @Value("${huishu.namesrv:}") String namesrv,
        @Value("${spring.application.name:}") String service,
        @Value("${huishu.facts.topic:}") String topic) {

    public FactSettings {
        if (!namesrv.isBlank() && service.isBlank()) {
            throw new IllegalArgumentException("spring.application.name is not set: it begins the consumer groups");
        }
    }

    public boolean hasBroker() {
        return !namesrv.isBlank();
    }

    /** The consumer group of a topic. RocketMQ allows no dot in it. */
    String group(String foreignTopic) {
        return service + "_" + foreignTopic;
    }

    String topicOf(String group) {
        return group.substring(service.length() + 1);
    }
}
