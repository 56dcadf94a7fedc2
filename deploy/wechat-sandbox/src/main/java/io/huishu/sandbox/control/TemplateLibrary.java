package io.huishu.sandbox.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The templates every new mini-program has picked: {@code sandbox/templates.json}. */
@Component
final class TemplateLibrary {

    private final Map<String, ChamberRequest.TemplateRequest> templates;

    TemplateLibrary(JsonMapper json) {
        try (InputStream file = new ClassPathResource("sandbox/templates.json").getInputStream()) {
            this.templates =
                    json.readValue(file, new TypeReference<LinkedHashMap<String, ChamberRequest.TemplateRequest>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, ChamberRequest.TemplateRequest> templates() {
        return templates;
    }
}
