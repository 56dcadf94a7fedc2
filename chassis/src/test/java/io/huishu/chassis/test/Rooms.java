package io.huishu.chassis.test;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;

/** Reads from a package's name which room and which door of a house it is: {@code io.huishu.member.admission.web}. */
record Rooms(String house) {
    static final Set<String> DOORS = Set.of("web", "remote", "store");

    /** The first package below the house's own; empty for the house's own classes. */
    String room(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(house + ".")) {
            return "";
        }
        String below = name.substring(house.length() + 1);
        return below.contains(".") ? below.substring(0, below.indexOf('.')) : below;
    }

    /** {@code web}, {@code remote} or {@code store}; empty for the room itself. */
    static String door(JavaClass type) {
        for (String part : type.getPackageName().split("\\.", -1)) {
            if (DOORS.contains(part)) {
                return part;
            }
        }
        return "";
    }

    boolean isInside(JavaClass type) {
        return type.getPackageName().equals(house) || type.getPackageName().startsWith(house + ".");
    }

    DescribedPredicate<JavaClass> aRoom() {
        return DescribedPredicate.describe(
                "a room", type -> !room(type).isEmpty() && door(type).isEmpty());
    }

    DescribedPredicate<JavaClass> aDoor() {
        return DescribedPredicate.describe(
                "a door", type -> isInside(type) && !door(type).isEmpty());
    }

    static DescribedPredicate<JavaClass> door(String name) {
        return DescribedPredicate.describe("in " + name, type -> door(type).equals(name));
    }
}
