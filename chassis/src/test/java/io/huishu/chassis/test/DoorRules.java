package io.huishu.chassis.test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaWildcardType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.huishu.chassis.test.HouseRules.Rule;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** R3, R4 and R7: what stands in which door, and what a door's signature shows. */
final class DoorRules {
    private static final String CONTROLLER = "org.springframework.stereotype.Controller";
    private static final String TABLE = "com.baomidou.mybatisplus.annotation.TableName";

    private final Rooms rooms;

    DoorRules(String house) {
        this.rooms = new Rooms(house);
    }

    Stream<Rule> all() {
        return Stream.of(
                new Rule(
                        "R3 mappers and SQL only in store",
                        only(
                                "store",
                                "org.apache.ibatis.",
                                "com.baomidou.mybatisplus.core.",
                                "com.baomidou.mybatisplus.extension.")),
                new Rule(
                        "R3 Feign, RocketMQ and WxJava only in remote",
                        only(
                                "remote",
                                "org.springframework.cloud.openfeign.",
                                "feign.",
                                "org.apache.rocketmq.",
                                "me.chanjar.weixin.",
                                "cn.binarywang.wx.",
                                "com.github.binarywang.")),
                new Rule("R3 controllers only in web", controllers()),
                new Rule(
                        "R1 jakarta.validation and swagger only in web",
                        only("web", "jakarta.validation.", "io.swagger.", "jakarta.servlet.")),
                new Rule("R4 aggregates have no public setter", noSetters()),
                new Rule("R4 requests, views, facts and ids are records", records()),
                new Rule("R7 no Map<String, Object>, Object or wildcard in a door's signature", plainSignatures()));
    }

    private ArchRule only(String door, String... packages) {
        DescribedPredicate<JavaClass> used = describe(
                String.join(" ", packages),
                type -> Stream.of(packages).anyMatch(type.getName()::startsWith)
                        && !type.getName().startsWith("com.baomidou.mybatisplus.annotation."));
        return noClasses()
                .that(describe(
                        "outside " + door,
                        type -> isBusiness(type) && !Rooms.door(type).equals(door)))
                .should()
                .dependOnClassesThat(used)
                .allowEmptyShould(true);
    }

    /** The application class and what wires the house stand outside all rooms and may name anything. */
    private boolean isBusiness(JavaClass type) {
        return !rooms.room(type).isEmpty();
    }

    private ArchRule controllers() {
        return classes()
                .that(describe("controllers", type -> rooms.isInside(type) && type.isMetaAnnotatedWith(CONTROLLER)))
                .should(holds("stand in web", type -> Rooms.door(type).equals("web")))
                .allowEmptyShould(true);
    }

    private ArchRule noSetters() {
        return classes()
                .that(describe("aggregates", type -> rooms.isInside(type) && type.isAnnotatedWith(TABLE)))
                .should(holds("have no public setter", type -> type.getMethods().stream()
                        .noneMatch(DoorRules::isSetter)))
                .allowEmptyShould(true);
    }

    private static boolean isSetter(JavaMethod method) {
        return method.getName().matches("set[A-Z].*") && method.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private ArchRule records() {
        return classes()
                .that(describe("requests, views, facts and ids", type -> rooms.isInside(type) && isCarrier(type)))
                .should(holds("are records", JavaClass::isRecord))
                .allowEmptyShould(true);
    }

    private static boolean isCarrier(JavaClass type) {
        String name = type.getSimpleName();
        boolean named = name.endsWith("Request") || name.endsWith("View") || name.matches(".+Id");
        return !type.isAnnotation()
                && !type.isInterface()
                && !type.isEnum()
                && (named || type.isAssignableTo("io.huishu.chassis.fact.Fact"));
    }

    private ArchRule plainSignatures() {
        return classes()
                .that(describe(
                        "web and remote",
                        type -> rooms.isInside(type) && List.of("web", "remote").contains(Rooms.door(type))))
                .should(holds("say what they take and give", type -> type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC) || type.isInterface())
                        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .noneMatch(DoorRules::isVague)))
                .allowEmptyShould(true);
    }

    private static boolean isVague(JavaMethod method) {
        boolean inherited = method.getName().equals("equals")
                && method.getRawParameterTypes().size() == 1;
        return !inherited
                && Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                        .anyMatch(DoorRules::isVague);
    }

    private static boolean isVague(JavaType type) {
        if (type instanceof JavaWildcardType) {
            return true;
        }
        return type instanceof JavaParameterizedType generic
                ? generic.getActualTypeArguments().stream().anyMatch(DoorRules::isVague)
                : type.getName().equals("java.lang.Object");
    }

    private static ArchCondition<JavaClass> holds(String what, Predicate<JavaClass> test) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!test.test(type)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " does not " + what));
                }
            }
        };
    }
}
