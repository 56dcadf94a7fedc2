package io.huishu.sandbox;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The house style's rules that apply to a house without a database. */
class HouseRulesTest {

    private static final JavaClasses OWN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.huishu.sandbox");

    private static final DescribedPredicate<JavaClass> DOORS = DescribedPredicate.describe(
            "doors",
            type -> type.getPackageName().endsWith(".web")
                    || type.getPackageName().endsWith(".remote"));

    private static final DescribedPredicate<JavaClass> ROOMS = DescribedPredicate.describe(
            "rooms", type -> type.getPackageName().startsWith("io.huishu.sandbox.") && !DOORS.test(type));

    private static final ArchRule ROOMS_KNOW_NO_DOOR =
            noClasses().that(ROOMS).should().dependOnClassesThat(DOORS);

    private static final ArchRule ONLY_DOORS_SPEAK_HTTP = classes()
            .that(ROOMS)
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackages("jakarta.servlet..", "java.net.http..", "org.springframework.web..");

    private static final ArchRule ROOMS_ARE_FREE_OF_CYCLES =
            slices().matching("io.huishu.sandbox.(*)..").should().beFreeOfCycles();

    @Test
    void roomsKnowNoDoor() {
        ROOMS_KNOW_NO_DOOR.check(OWN);
    }

    @Test
    void onlyDoorsSpeakHttp() {
        ONLY_DOORS_SPEAK_HTTP.check(OWN);
    }

    @Test
    void roomsAreFreeOfCycles() {
        ROOMS_ARE_FREE_OF_CYCLES.check(OWN);
    }

    @Test
    void looksAtRealClasses() {
        assertThat(OWN.stream().filter(DOORS).count()).isGreaterThan(10);
        assertThat(OWN.stream().filter(ROOMS).count()).isGreaterThan(40);
    }
}
