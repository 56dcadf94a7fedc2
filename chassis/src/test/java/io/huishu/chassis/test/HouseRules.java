package io.huishu.chassis.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The house style, checked. A service has one line of it:
 * {@code class HouseRulesTest extends HouseRules { HouseRulesTest() { super("io.huishu.payment"); } }}.
 */
public abstract class HouseRules {
    private final String house;
    private final JavaClasses classes;

    protected HouseRules(String house) {
        this(
                house,
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(house));
    }

    HouseRules(String house, JavaClasses classes) {
        this.house = house;
        this.classes = classes;
    }

    /** A misspelt package passes every other rule in silence. */
    @Test
    void theHouseIsNotEmpty() {
        assertThat(classes).as("classes in %s", house).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> rules() {
        return Rule.all(house)
                .map(rule ->
                        DynamicTest.dynamicTest(rule.name(), () -> rule.rule().check(classes)));
    }

    /** @param name its number in the house style and what it says */
    record Rule(String name, ArchRule rule) {
        static Stream<Rule> all(String house) {
            return Stream.of(
                            new RoomRules(house).all(),
                            new DoorRules(house).all(),
                            new CodeRules(house).all(),
                            new TenantRules(house).all())
                    .flatMap(rules -> rules);
        }
    }
}
