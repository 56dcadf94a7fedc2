package io.huishu.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.payment.Http.Answer;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every list that takes a search takes what people type: names in Chinese, numbers, signs. */
class SearchTest extends PaymentHouse {
    private static final List<String> TYPED = List.of("武汉长江（光电）有限公司", "2026-000001", "100%", "'; --", "𠮷田", " ");

    @Test
    void everySearchTakesWhatPeopleType() throws IOException {
        Story story = new Story(facts);
        String staff = story.token("dues:read", "payments:read", "reconciliation:read");
        List<String> doors = doors();
        assertThat(doors).contains("/api/staff/charges", "/api/staff/receipts", "/api/staff/invoices");
        for (String door : doors) {
            for (String typed : TYPED) {
                Answer answer = story.get(staff, door + "?query=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
                assertThat(answer.status())
                        .as("%s %s: %s", door, typed, answer.text())
                        .isEqualTo(200);
            }
        }
    }

    private static List<String> doors() throws IOException {
        JsonNode contract = Http.JSON.readTree(Files.readString(Path.of("contracts/http/openapi.json")));
        return contract.path("paths").properties().stream()
                .filter(path -> path.getValue()
                        .path("get")
                        .path("parameters")
                        .valueStream()
                        .anyMatch(parameter ->
                                "query".equals(parameter.path("name").asString())))
                .map(Map.Entry::getKey)
                .toList();
    }
}
