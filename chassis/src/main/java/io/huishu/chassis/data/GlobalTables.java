package io.huishu.chassis.data;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tables of a schema that belong to no chamber and so carry no {@code tenant_id}, for example the operator's accounts. A
 * service names its own by a bean of this type; a table that is neither here nor has {@code tenant_id} is refused.
 *
 * @param names table names in lower case
 */
public record GlobalTables(Set<String> names) {
    /** The tables that hold the chassis' own locks and history. */
    static final GlobalTables OF_THE_CHASSIS = GlobalTables.of("flyway_schema_history", "shedlock", "outbox_lane");

    public GlobalTables {
        names = Set.copyOf(names);
    }

    public static GlobalTables of(String... names) {
        return new GlobalTables(
                Arrays.stream(names).map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet()));
    }
}
