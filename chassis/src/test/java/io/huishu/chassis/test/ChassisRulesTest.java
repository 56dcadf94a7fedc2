package io.huishu.chassis.test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the chassis itself keeps to; it has no rooms, so the rules about rooms and doors do not concern it. */
class ChassisRulesTest {
    private static final String CHASSIS = "io.huishu.chassis";
    private static final List<String> FOR_IT_TOO = List.of("R5", "R6", "R8", "T1", "T2", "T3");

    @TestFactory
    Stream<DynamicTest> rules() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(CHASSIS);
        return HouseRules.Rule.all(CHASSIS)
                .filter(rule -> FOR_IT_TOO.contains(rule.name().substring(0, 2)))
                .map(rule ->
                        DynamicTest.dynamicTest(rule.name(), () -> rule.rule().check(classes)));
    }
}
