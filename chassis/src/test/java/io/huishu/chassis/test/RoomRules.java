package io.huishu.chassis.test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.huishu.chassis.test.HouseRules.Rule;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** R1, R2 and R8: who may know whom. */
final class RoomRules {
    private static final List<String> ROOM_MAY_USE = List.of(
            "java.",
            "io.huishu.chassis.",
            "org.jspecify.annotations.",
            "org.slf4j.",
            "com.baomidou.mybatisplus.annotation.",
            "com.fasterxml.jackson.annotation.");
    private static final Set<String> ROOM_MAY_USE_CLASS = Set.of(
            "org.springframework.stereotype.Component",
            "org.springframework.transaction.annotation.Transactional",
            "org.springframework.transaction.annotation.Propagation",
            "org.springframework.transaction.annotation.Isolation");
    private static final List<String> ROOM_MAY_NOT_USE = List.of("java.sql.", "java.net.http.");

    private final Rooms rooms;

    RoomRules(String house) {
        this.rooms = new Rooms(house);
    }

    Stream<Rule> all() {
        return Stream.of(
                new Rule("R1 a room depends only on its white list", whiteList()),
                new Rule("R2 no door depends on a door", doorsApart()),
                new Rule("R2 no room depends on a door", roomsKnowNoDoor()),
                new Rule("R2 rooms are free of cycles", noCycles()),
                new Rule("R8 no house depends on another house", housesApart()));
    }

    private ArchRule whiteList() {
        return classes()
                .that(rooms.aRoom())
                .should(dependOnlyOn("the white list of rooms", (from, to) -> rooms.isInside(to) || isWhite(to)))
                .allowEmptyShould(true);
    }

    private static boolean isWhite(JavaClass type) {
        String name = type.getName();
        return type.isPrimitive()
                || ROOM_MAY_USE_CLASS.contains(type.getFullName())
                || (ROOM_MAY_USE.stream().anyMatch(name::startsWith)
                        && ROOM_MAY_NOT_USE.stream().noneMatch(name::startsWith));
    }

    private ArchRule doorsApart() {
        return classes()
                .that(rooms.aDoor())
                .should(dependOnlyOn("the room or the same door", this::mayDoorUse))
                .allowEmptyShould(true);
    }

    private boolean mayDoorUse(JavaClass from, JavaClass to) {
        String other = Rooms.door(to);
        boolean sameDoor = other.equals(Rooms.door(from)) && rooms.room(from).equals(rooms.room(to));
        return !rooms.isInside(to) || other.isEmpty() || sameDoor;
    }

    private ArchRule roomsKnowNoDoor() {
        return classes()
                .that(rooms.aRoom())
                .should(dependOnlyOn(
                        "no door",
                        (from, to) -> !rooms.isInside(to) || Rooms.door(to).isEmpty()))
                .allowEmptyShould(true);
    }

    private ArchRule noCycles() {
        return slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass type) {
                        String room = rooms.room(type);
                        return room.isEmpty() || !Rooms.door(type).isEmpty()
                                ? SliceIdentifier.ignore()
                                : SliceIdentifier.of(room);
                    }

                    @Override
                    public String getDescription() {
                        return "rooms";
                    }
                })
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true);
    }

    private ArchRule housesApart() {
        return classes()
                .that(describe("of the house", rooms::isInside))
                .should(dependOnlyOn("itself and the chassis", (from, to) -> !isForeignHouse(to)))
                .allowEmptyShould(true);
    }

    private boolean isForeignHouse(JavaClass type) {
        String name = type.getName();
        return name.startsWith("io.huishu.") && !rooms.isInside(type) && !name.startsWith("io.huishu.chassis.");
    }

    private static ArchCondition<JavaClass> dependOnlyOn(String what, BiPredicate<JavaClass, JavaClass> allowed) {
        return new ArchCondition<>("depend only on " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    if (!target.equals(type) && !allowed.test(type, target)) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }
}
