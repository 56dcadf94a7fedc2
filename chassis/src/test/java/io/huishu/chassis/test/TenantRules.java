package io.huishu.chassis.test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.huishu.chassis.test.HouseRules.Rule;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/** The fourth layer of the tenant wall: what could go round the other three does not compile past these rules. */
final class TenantRules {
    private static final Set<String> RAW_SQL =
            Set.of("apply", "last", "exists", "notExists", "inSql", "notInSql", "having", "setSql", "first", "comment");
    private static final Set<String> STRING_WRAPPERS =
            Set.of("QueryWrapper", "UpdateWrapper", "QueryChainWrapper", "UpdateChainWrapper");
    private static final Set<String> OTHER_THREADS = Set.of("parallelStream", "parallel", "supplyAsync", "runAsync");

    private final Rooms rooms;

    TenantRules(String house) {
        this.rooms = new Rooms(house);
    }

    Stream<Rule> all() {
        return Stream.of(
                new Rule("T1 nothing switches the tenant line off", noSwitch()),
                new Rule("T2 no ${} in a mapper's SQL", noConcatenation()),
                new Rule("T3 no raw SQL in a wrapper, no column by its string", noRawSql()),
                new Rule("T4 work stays on the thread that carries the chamber", noOtherThread()),
                new Rule("T5 no way to the database past the mappers", noOtherWay()),
                new Rule("T6 cross-tenant mappers stand in a package crosstenant", crossTenantPlace()));
    }

    private static boolean isCrossTenant(JavaClass type) {
        return Arrays.asList(type.getPackageName().split("\\.", -1)).contains("crosstenant");
    }

    private DescribedPredicate<JavaClass> insideTheWall() {
        return describe("inside the wall", type -> rooms.isInside(type) && !isCrossTenant(type));
    }

    private ArchRule noSwitch() {
        return noClasses()
                .that(describe("of the house", rooms::isInside))
                .should()
                .dependOnClassesThat(describe(
                        "InterceptorIgnore",
                        type -> type.getSimpleName().startsWith("InterceptorIgnore")
                                || type.getName().startsWith("com.baomidou.mybatisplus.core.plugins.IgnoreStrategy")))
                .allowEmptyShould(true);
    }

    private ArchRule noConcatenation() {
        return classes()
                .that(insideTheWall())
                .should(new ArchCondition<>("have no ${} in their SQL") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        for (JavaMethod method : type.getMethods()) {
                            if (method.getAnnotations().stream().anyMatch(TenantRules::concatenates)) {
                                events.add(SimpleConditionEvent.violated(method, method.getFullName() + " has ${}"));
                            }
                        }
                    }
                })
                .allowEmptyShould(true);
    }

    private static boolean concatenates(JavaAnnotation<?> annotation) {
        return annotation.getRawType().getPackageName().equals("org.apache.ibatis.annotations")
                && annotation.getProperties().values().stream()
                        .flatMap(value -> value instanceof Object[] many ? Stream.of(many) : Stream.of(value))
                        .anyMatch(value -> String.valueOf(value).contains("${"));
    }

    private ArchRule noRawSql() {
        return noClasses()
                .that(insideTheWall())
                .should()
                .accessTargetWhere(describe("raw SQL", TenantRules::isRaw))
                .allowEmptyShould(true);
    }

    private static boolean isRaw(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        if (!owner.getPackageName().startsWith("com.baomidou.mybatisplus.")) {
            return false;
        }
        String method = access.getTarget().getName();
        boolean byString = STRING_WRAPPERS.contains(owner.getSimpleName()) && !method.equals("lambda");
        boolean givesOne =
                owner.getSimpleName().equals("Wrappers") && (method.equals("query") || method.equals("update"));
        return RAW_SQL.contains(method) || byString || givesOne;
    }

    private ArchRule noOtherThread() {
        return noClasses()
                .that(describe("of the house", rooms::isInside))
                .should()
                .accessTargetWhere(describe(
                        "another thread",
                        access -> OTHER_THREADS.contains(access.getTarget().getName())
                                && access.getTargetOwner().getName().startsWith("java.util.")))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.scheduling.annotation.Async")
                .allowEmptyShould(true);
    }

    private ArchRule noOtherWay() {
        return noClasses()
                .that(describe("of the house", type -> !rooms.room(type).isEmpty()))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.jdbc..", "jakarta.persistence..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javax.sql.DataSource")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.sql.Connection")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.sql.DriverManager")
                .allowEmptyShould(true);
    }

    private ArchRule crossTenantPlace() {
        return classes()
                .that(describe(
                        "mappers across tenants",
                        type -> rooms.isInside(type) && type.isAnnotatedWith("io.huishu.chassis.data.AcrossTenants")))
                .should(new ArchCondition<>("stand in a package crosstenant") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        if (!isCrossTenant(type)) {
                            events.add(SimpleConditionEvent.violated(type, type.getName() + " stands elsewhere"));
                        }
                    }
                })
                .allowEmptyShould(true);
    }
}
