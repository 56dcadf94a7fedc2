package io.huishu.chassis.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.huishu.chassis.fact.Fact;
import io.huishu.chassis.fact.FactJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds both ends of a fact to the producer's file {@code <service>/contracts/facts/<type>.json}, which has
 * {@code type}, {@code topic}, {@code key} (the field of {@code data} that is the key, or the key itself where it is no
 * field), {@code meaning} and {@code data} with example values.
 */
public final class FactContract {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FactContract() {}

    /** The contract file of a service's fact. */
    public static Path file(String service, String type) {
        return Root.folder().resolve(service).resolve("contracts/facts").resolve(type + ".json");
    }

    /**
     * Demands that our fact, made with the file's example values, is the file's data: no field more, none less, each
     * written the same way.
     */
    public static void producerMatches(Path contractFile, Fact example) {
        JsonNode contract = read(contractFile);
        JsonNode written = new FactJson(JSON).data(example);
        assertThat(text(contract, "type", contractFile))
                .as("type in %s", contractFile.getFileName())
                .isEqualTo(example.type());
        assertThat(contractFile.getFileName().toString())
                .as("the file is named after the type")
                .isEqualTo(example.type() + ".json");
        assertThat(text(contract, "topic", contractFile)).as("topic").endsWith("-facts");
        assertThat(text(contract, "meaning", contractFile)).as("meaning").isNotBlank();
        assertThat(pretty(written))
                .as("what %s writes against data in %s", example.getClass().getSimpleName(), contractFile.getFileName())
                .isEqualTo(pretty(contract.path("data")));
        String key = text(contract, "key", contractFile);
        assertThat(contract.path("data").path(key).asString(key))
                .as("key of the fact against key in %s", contractFile.getFileName())
                .isEqualTo(example.key());
    }

    /**
     * Demands that every field of our own record is in the producer's example and that we read it as it was written.
     * Fields that we do not read are no concern of ours.
     */
    public static <T> T consumerReads(Path contractFile, Class<T> ours) {
        JsonNode data = read(contractFile).path("data");
        T value;
        try {
            value = JSON.treeToValue(data, ours);
        } catch (JacksonException e) {
            return fail("%s cannot read %s: %s", ours.getSimpleName(), contractFile.getFileName(), e.getMessage());
        }
        JsonNode again = JSON.readTree(JSON.writeValueAsBytes(value));
        for (Map.Entry<String, JsonNode> field : again.properties()) {
            demandContained(field.getValue(), data.path(field.getKey()), field.getKey(), ours, contractFile);
        }
        return value;
    }

    private static void demandContained(JsonNode ours, JsonNode theirs, String path, Class<?> type, Path file) {
        if (theirs.isMissingNode()) {
            fail("%s reads %s, which %s does not promise", type.getSimpleName(), path, file.getFileName());
        }
        if (ours.isObject() && theirs.isObject()) {
            ours.properties()
                    .forEach(field -> demandContained(
                            field.getValue(), theirs.path(field.getKey()), path + "." + field.getKey(), type, file));
        } else if (ours.isArray() && theirs.isArray() && ours.size() == theirs.size()) {
            for (int i = 0; i < ours.size(); i++) {
                demandContained(ours.path(i), theirs.path(i), path + "[" + i + "]", type, file);
            }
        } else {
            assertThat(ours)
                    .as("%s of %s against %s", path, type.getSimpleName(), file.getFileName())
                    .isEqualTo(theirs);
        }
    }

    private static String text(JsonNode contract, String field, Path file) {
        JsonNode value = contract.path(field);
        assertThat(value.isString())
                .as("%s has the text %s", file.getFileName(), field)
                .isTrue();
        return value.asString();
    }

    private static JsonNode read(Path file) {
        assertThat(Files.isRegularFile(file)).as("contract file %s", file).isTrue();
        return JSON.readTree(file.toFile());
    }

    /** Fields in the order of their names, so that two texts differ only where the facts do. */
    private static String pretty(JsonNode node) {
        return JSON.rebuild()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(JSON.treeToValue(node, Object.class));
    }
}
