package io.huishu.member;

import io.huishu.chassis.fact.Fact;
import io.huishu.chassis.test.FactContract;
import io.huishu.chassis.test.OpenApiContract;
import io.huishu.member.chamber.ChamberChannelsChanged;
import io.huishu.member.chamber.ChamberModulesChanged;
import io.huishu.member.chamber.ChamberOpened;
import io.huishu.member.person.PersonBound;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds what we promise to what we do. {@code -Dhuishu.contracts.write=true} rewrites the description of our doors. */
class ContractsTest extends IdentityHouse {
    @Test
    void describesTheDoorsAsTheyAre() {
        OpenApiContract.matches("member-service", port());
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
