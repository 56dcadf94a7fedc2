package io.huishu.chassis.data;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.function.SingletonSupplier;

/**
 * Which tables of the schema belong to chambers, read once from the database after its migrations. What is neither a
 * tenant table nor a {@link GlobalTables} name is an error, never "unfiltered".
 */
public final class TenantTables {
    /** The column that stands first in every key. */
    public static final String COLUMN = "tenant_id";

    /** The beginning of the name of every common table expression, so that it cannot hide a table. */
    static final String CTE = "cte_";

    private static final String WITH_TENANT = "select lower(table_name) from information_schema.columns"
            + " where table_schema = database() and lower(column_name) = '" + COLUMN + "'";
    private static final String KEY_WITHOUT_TENANT = "select distinct lower(table_name)"
            + " from information_schema.statistics where table_schema = database()"
            + " and non_unique = 0 and seq_in_index = 1 and lower(column_name) <> '" + COLUMN + "'";

    private final Set<String> global = new HashSet<>(GlobalTables.OF_THE_CHASSIS.names());
    private final Supplier<Found> found;

    TenantTables(ObjectProvider<DataSource> database, List<GlobalTables> declared) {
        declared.forEach(tables -> global.addAll(tables.names()));
        this.found = SingletonSupplier.of(() -> read(new JdbcTemplate(database.getObject())));
    }

    private record Found(Set<String> tenant, Set<String> keyWithoutTenant) {}

    private Found read(JdbcTemplate database) {
        Set<String> tenant = Set.copyOf(database.queryForList(WITH_TENANT, String.class));
        tenant.stream()
                .filter(name -> name.startsWith(CTE) || global.contains(name))
                .forEach(name -> {
                    throw new IllegalStateException(
                            "The table " + name + " has tenant_id and must not be called global or " + CTE
                                    + "…, which names common table expressions");
                });
        return new Found(tenant, Set.copyOf(database.queryForList(KEY_WITHOUT_TENANT, String.class)));
    }

    public boolean isTenant(String table) {
        return found.get().tenant().contains(plain(table));
    }

    public boolean isGlobal(String table) {
        return global.contains(plain(table));
    }

    /** True when every unique key begins with the tenant, so that an upsert cannot meet another chamber's row. */
    boolean keysBeginWithTenant(String table) {
        return !found.get().keyWithoutTenant().contains(plain(table));
    }

    /** @throws TenantWallBreach when the schema does not know the table */
    boolean isOutsideTheWall(String table) {
        if (isTenant(table)) {
            return false;
        }
        if (isGlobal(table) || isCte(table)) {
            return true;
        }
        throw new TenantWallBreach(table, "the table is neither a tenant's nor declared in GlobalTables", "");
    }

    static boolean isCte(String name) {
        return plain(name).startsWith(CTE);
    }

    static String plain(String name) {
        return name.replace("`", "").toLowerCase(Locale.ROOT);
    }
}
