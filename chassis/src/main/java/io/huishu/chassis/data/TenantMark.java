package io.huishu.chassis.data;

import io.huishu.chassis.tenant.TenantId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.JdbcNamedParameter;
import net.sf.jsqlparser.expression.LongValue;
import org.jspecify.annotations.Nullable;

/**
 * How the bound chamber looks inside a statement: as its number, or, in a shape shared by all chambers, as the parameter
 * {@code :current_tenant}, which no statement of ours can contain by itself since it would not run.
 */
record TenantMark(@Nullable Pattern written, long value) {
    static final TenantMark NONE = new TenantMark(null, 0);

    private static final String NAME = "current_tenant";
    private static final String SHAPED = "$1:" + NAME;

    static TenantMark of(TenantId tenant) {
        String number = Long.toString(tenant.value());
        return new TenantMark(Pattern.compile("(\\btenant_id = |, )" + number + "(?=\\)|\\s|$)"), tenant.value());
    }

    /** The statement with the chamber's number replaced where the tenant plugin writes it. */
    String shapeOf(String sql) {
        Matcher matcher = written == null ? null : written.matcher(sql);
        return matcher == null ? sql : matcher.replaceAll(SHAPED);
    }

    static boolean isUsedBy(String sql) {
        return sql.contains(NAME);
    }

    boolean is(Expression expression) {
        return switch (expression) {
            case JdbcNamedParameter parameter -> NAME.equals(parameter.getName());
            case LongValue number -> written != null && number.getValue() == value;
            default -> false;
        };
    }
}
