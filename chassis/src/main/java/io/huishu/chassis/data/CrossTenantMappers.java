package io.huishu.chassis.data;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.ibatis.io.Resources;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.SqlCommandType;

/** Tells which mapped statements are named cross-tenant reads. */
final class CrossTenantMappers {
    private static final String PACKAGE = "crosstenant";
    private static final Map<String, Boolean> KNOWN = new ConcurrentHashMap<>();

    private CrossTenantMappers() {}

    /** @throws TenantWallBreach when a cross-tenant mapper writes */
    static boolean owns(MappedStatement statement) {
        String mapper = mapperOf(statement.getId());
        if (!KNOWN.computeIfAbsent(mapper, CrossTenantMappers::isNamed)) {
            return false;
        }
        if (statement.getSqlCommandType() != SqlCommandType.SELECT) {
            throw new TenantWallBreach(statement.getId(), "a cross-tenant mapper only reads", "");
        }
        return true;
    }

    private static String mapperOf(String statementId) {
        int method = statementId.replace("!selectKey", "").lastIndexOf('.');
        return method < 0 ? statementId : statementId.substring(0, method);
    }

    private static boolean isNamed(String mapper) {
        try {
            Class<?> type = Resources.classForName(mapper);
            return type.isAnnotationPresent(AcrossTenants.class)
                    && Arrays.asList(type.getPackageName().split("\\.", -1)).contains(PACKAGE);
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
