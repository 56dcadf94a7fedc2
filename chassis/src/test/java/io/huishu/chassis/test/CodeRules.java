package io.huishu.chassis.test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.huishu.chassis.test.HouseRules.Rule;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** R5 and R6: names, time and money. */
final class CodeRules {
    private static final Pattern BAD_NAME =
            Pattern.compile("(?:Base|Common)[A-Z].*|(?:.+(?:Utils|Helper|Manager|Constants|DTO|VO|BO|DO|Impl))");
    private static final Set<String> FLOATING = Set.of("float", "double", "java.lang.Float", "java.lang.Double");

    private final Rooms rooms;

    CodeRules(String house) {
        this.rooms = new Rooms(house);
    }

    Stream<Rule> all() {
        return Stream.of(
                new Rule("R5 names say what a thing is", names()),
                new Rule("R6 no now() without a Clock", clocks()),
                new Rule("R6 no float or double", noFloating()),
                new Rule("R6 BigDecimal only in chassis.money", noBigDecimal()));
    }

    private ArchRule names() {
        return classes()
                .that(describe("of the house", rooms::isInside))
                .should(new ArchCondition<>("have no name that fits everything") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        if (BAD_NAME.matcher(type.getSimpleName()).matches()) {
                            events.add(SimpleConditionEvent.violated(type, type.getName() + " is a name for anything"));
                        }
                    }
                })
                .allowEmptyShould(true);
    }

    private ArchRule clocks() {
        return noClasses()
                .that(describe("of the house", rooms::isInside))
                .should()
                .accessTargetWhere(describe("now() without a Clock", CodeRules::isClockless))
                .allowEmptyShould(true);
    }

    private static boolean isClockless(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        if (!(access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target)) {
            return false;
        }
        boolean withClock = target.getRawParameterTypes().stream()
                .anyMatch(type -> type.getName().equals("java.time.Clock"));
        return (owner.startsWith("java.time.") && target.getName().equals("now") && !withClock)
                || (owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis"))
                || (owner.equals("java.util.Date")
                        && target.getName().equals("<init>")
                        && target.getRawParameterTypes().isEmpty())
                || (owner.equals("java.time.Clock") && target.getName().startsWith("system") && !isTheOneClock(access));
    }

    private static boolean isTheOneClock(JavaAccess<?> access) {
        return access.getOriginOwner().getPackageName().equals("io.huishu.chassis.time");
    }

    private ArchRule noFloating() {
        return noClasses()
                .that(describe("of the house", rooms::isInside))
                .should()
                .dependOnClassesThat(describe(
                        "float or double",
                        type -> FLOATING.contains(type.getBaseComponentType().getName())))
                .orShould(new ArchCondition<>("have a float or double") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean field = type.getFields().stream().anyMatch(each -> isFloating(each.getRawType()));
                        boolean unit = type.getCodeUnits().stream()
                                .anyMatch(each -> isFloating(each.getRawReturnType())
                                        || each.getRawParameterTypes().stream().anyMatch(CodeRules::isFloating));
                        events.add(new SimpleConditionEvent(
                                type, field || unit, type.getName() + " has a float or double"));
                    }
                })
                .allowEmptyShould(true);
    }

    private static boolean isFloating(JavaClass type) {
        return FLOATING.contains(type.getBaseComponentType().getName());
    }

    private ArchRule noBigDecimal() {
        return noClasses()
                .that(describe(
                        "outside chassis.money",
                        type -> rooms.isInside(type) && !type.getPackageName().equals("io.huishu.chassis.money")))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.math.BigDecimal")
                .allowEmptyShould(true);
    }
}
