package io.huishu.chassis.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** The doors of this house for facts, by topic and wire name. */
@Component
class FactHandlers {
    private final Map<String, Map<String, List<FactHandler<?>>>> byTopic = new TreeMap<>();

    /** @throws IllegalStateException when two handlers of one fact have one name: they would share inbox rows */
    FactHandlers(ObjectProvider<FactHandler<?>> handlers) {
        Set<String> names = new HashSet<>();
        handlers.orderedStream().forEach(handler -> {
            if (!names.add(handler.topic() + "/" + handler.type() + "/" + nameOf(handler))) {
                throw new IllegalStateException("Two handlers named " + nameOf(handler) + " for " + handler.type()
                        + ": each would swallow the other's facts");
            }
            byTopic.computeIfAbsent(handler.topic(), topic -> new LinkedHashMap<>())
                    .computeIfAbsent(handler.type(), type -> new ArrayList<>())
                    .add(handler);
        });
    }

    Set<String> topics() {
        return byTopic.keySet();
    }

    /** RocketMQ's tag expression for all facts this house reads of a topic. */
    String tags(String topic) {
        return String.join(
                "||", new TreeSet<>(byTopic.getOrDefault(topic, Map.of()).keySet()));
    }

    List<FactHandler<?>> of(String topic, String type) {
        return byTopic.getOrDefault(topic, Map.of()).getOrDefault(type, List.of());
    }

    static String nameOf(FactHandler<?> handler) {
        return ClassUtils.getUserClass(handler).getSimpleName();
    }
}
