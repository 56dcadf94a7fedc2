package io.huishu.notify.notice.store;

import io.huishu.notify.notice.Slots;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
class JsonSlots implements Slots {
    private static final TypeReference<Map<String, String>> SLOTS = new TypeReference<>() {};

    private final JsonMapper json;

    JsonSlots(JsonMapper json) {
        this.json = json;
    }

    @Override
    public String write(Map<String, String> slots) {
        return json.writeValueAsString(slots);
    }

    @Override
    public Map<String, String> read(String slots) {
        return json.readValue(slots, SLOTS);
    }
}
