package io.huishu.chassis.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.huishu.chassis.test.HouseRules.Rule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** R9: each rule must fail on the class that was made to break it. */
class HouseRulesTest {
    private static final String HOUSE = "io.huishu.chassis.test.canary";
    private static final JavaClasses CANARIES = new ClassFileImporter().importPackages(HOUSE);
    private static final Map<String, List<String>> BROKEN_BY = Map.ofEntries(
            Map.entry("R1 a room depends only on its white list", List.of("UsesSpring")),
            Map.entry("R1 jakarta.validation and swagger only in web", List.of("ValidatedInStore")),
            Map.entry("R2 no door depends on a door", List.of("ReachesStore")),
            Map.entry("R2 no room depends on a door", List.of("KnowsDoor")),
            Map.entry("R2 rooms are free of cycles", List.of("CycleThere", "CycleBack")),
            Map.entry("R3 mappers and SQL only in store", List.of("MapperInRoom")),
            Map.entry("R3 Feign, RocketMQ and WxJava only in remote", List.of("RemoteInStore")),
            Map.entry("R3 controllers only in web", List.of("ControllerInStore")),
            Map.entry("R4 aggregates have no public setter", List.of("Settable")),
            Map.entry("R4 requests, views, facts and ids are records", List.of("PayRequest")),
            Map.entry("R5 names say what a thing is", List.of("PayUtils")),
            Map.entry("R6 no now() without a Clock", List.of("TellsTime")),
            Map.entry("R6 no float or double", List.of("Approximate")),
            Map.entry("R6 BigDecimal only in chassis.money", List.of("Decimal")),
            Map.entry("R7 no Map<String, Object>, Object or wildcard in a door's signature", List.of("Vague")),
            Map.entry("R8 no house depends on another house", List.of("KnowsAnotherHouse")),
            Map.entry("T1 nothing switches the tenant line off", List.of("SwitchesOff")),
            Map.entry("T2 no ${} in a mapper's SQL", List.of("Concatenates")),
            Map.entry("T3 no raw SQL in a wrapper, no column by its string", List.of("RawSql", "ColumnByString")),
            Map.entry("T4 work stays on the thread that carries the chamber", List.of("LeavesTheThread")),
            Map.entry("T5 no way to the database past the mappers", List.of("PastTheMappers")),
            Map.entry("T6 cross-tenant mappers stand in a package crosstenant", List.of("AcrossElsewhere")));

    @TestFactory
    Stream<DynamicTest> everyRuleKillsItsCanary() {
        return Rule.all(HOUSE)
                .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> {
                    List<String> canaries = BROKEN_BY.getOrDefault(rule.name(), List.of());
                    assertThat(canaries).as("a canary").isNotEmpty();
                    assertThatThrownBy(() -> rule.rule().check(CANARIES))
                            .isInstanceOf(AssertionError.class)
                            .satisfies(thrown -> assertThat(thrown.getMessage()).contains(canaries));
                }));
    }

    @Test
    void aMisspeltHouseFails() {
        HouseRules misspelt = new HouseRules("io.huishu.paymnet") {};
        assertThatThrownBy(misspelt::theHouseIsNotEmpty)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("io.huishu.paymnet");
    }
}
