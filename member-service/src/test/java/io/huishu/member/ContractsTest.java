package io.huishu.member;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.chassis.fact.Fact;
import io.huishu.chassis.test.FactContract;
import io.huishu.chassis.test.RealMariaDb;
import io.huishu.chassis.test.Root;
import io.huishu.member.chamber.ChamberChannelsChanged;
import io.huishu.member.chamber.ChamberModulesChanged;
import io.huishu.member.chamber.ChamberOpened;
import io.huishu.member.person.PersonBound;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds what we promise to what we do. {@code -Dhuishu.contracts.write=true} rewrites the description of our doors. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.cloud.nacos.discovery.enabled=false",
            "spring.cloud.service-registry.auto-registration.enabled=false"
        })
@ExtendWith(RealMariaDb.class)
class ContractsTest {
    private static final Path DOORS = Root.folder().resolve("member-service/contracts/http/openapi.json");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    @Test
    void describesTheDoorsAsTheyAre(@LocalServerPort int port) throws IOException {
        Api.Answer answer = new Api("http://127.0.0.1:" + port).get("/v3/api-docs");
        ObjectNode description = (ObjectNode) answer.json();
        description.remove("servers");
        String written = JSON.writeValueAsString(JSON.treeToValue(description, Object.class)) + "\n";
        if (Boolean.getBoolean("huishu.contracts.write")) {
            Files.createDirectories(DOORS.getParent());
            Files.writeString(DOORS, written);
        }
        assertThat(description.path("openapi").asString()).startsWith("3.1");
        assertThat(Files.readString(DOORS)).isEqualTo(written);
    }

    @TestFactory
    Stream<DynamicTest> writesItsFactsAsPromised() {
        List<Fact> facts = List.of(
                new ChamberOpened(
                        "1",
                        "chushang",
                        "武汉楚商联合会",
                        List.of("dues", "activities", "notices", "insights"),
                        Instant.parse("2026-11-23T01:30:00Z"),
                        0),
                new ChamberModulesChanged("1", List.of("dues", "activities"), 1),
                new ChamberChannelsChanged("1", "wx0123456789abcdef", "wxfedcba9876543210", "1700000001", 1),
                new PersonBound(
                        "01KASZ5Q3TP8R4CWJ5T9M6XE2A",
                        "01KASZ5Q3TFH2N7V8D1B0KQ4YR",
                        "陈志远",
                        "wx0123456789abcdef",
                        "o5Vx-0a1b2c3d4e5f6g7h8i9j0k1",
                        1));
        return facts.stream()
                .map(fact -> DynamicTest.dynamicTest(
                        fact.type(),
                        () -> FactContract.producerMatches(FactContract.file("member-service", fact.type()), fact)));
    }
}
