package io.huishu.chassis.test;

import com.baomidou.mybatisplus.core.mapper.BaseMapper;
import io.huishu.chassis.data.AcrossTenants;
import io.huishu.chassis.data.TenantWallBreach;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import io.huishu.chassis.tenant.TenantMissing;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.ibatis.session.SqlSession;
import org.jspecify.annotations.Nullable;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.ResolvableType;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Calls every method of every mapper for one chamber with the other chamber's ids, each in a transaction that is rolled
 * back. A method whose statement the wall refuses, that does not run at all, that changes a row of the other chamber or
 * shows one of its texts is a finding.
 */
final class MapperSweep {
    private static final DefaultParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

    private final SqlSession sessions;
    private final TransactionTemplate transaction;
    private final TenantId ours;
    private final RowsOf theirs;
    private final Samples samples;
    private final String canary;

    MapperSweep(
            SqlSession sessions,
            TransactionTemplate transaction,
            TenantId ours,
            RowsOf theirs,
            Samples samples,
            String canary) {
        this.sessions = sessions;
        this.transaction = transaction;
        this.ours = ours;
        this.theirs = theirs;
        this.samples = samples;
        this.canary = canary;
    }

    List<String> findings() {
        Map<String, String> before = theirs.checksums();
        List<String> findings = new ArrayList<>();
        for (Class<?> mapper : mappers()) {
            for (Method method : mapper.getMethods()) {
                String finding = method.isDefault() ? null : call(mapper, method, before);
                if (finding != null) {
                    findings.add(mapper.getSimpleName() + "." + method.getName() + ": " + finding);
                }
            }
        }
        return findings;
    }

    Collection<Class<?>> mappers() {
        return sessions.getConfiguration().getMapperRegistry().getMappers().stream()
                .filter(mapper -> !mapper.isAnnotationPresent(AcrossTenants.class))
                .toList();
    }

    private @Nullable String call(Class<?> mapper, Method method, Map<String, String> before) {
        Object[] arguments = arguments(mapper, method);
        return transaction.execute(status -> {
            status.setRollbackOnly();
            String finding = Tenancy.call(ours, () -> outcome(mapper, method, arguments));
            return finding != null || theirs.checksums().equals(before) ? finding : "changes the other chamber's rows";
        });
    }

    private @Nullable String outcome(Class<?> mapper, Method method, Object[] arguments) {
        try {
            method.setAccessible(true);
            Object answer = method.invoke(sessions.getMapper(mapper), arguments);
            return String.valueOf(answer).contains(canary) ? "shows the other chamber's rows" : null;
        } catch (InvocationTargetException e) {
            return finding(method, NestedExceptionUtils.getMostSpecificCause(e.getTargetException()));
        } catch (IllegalAccessException | IllegalArgumentException e) {
            return "cannot be called: " + e.getMessage();
        }
    }

    private static @Nullable String finding(Method method, Throwable cause) {
        boolean ownSql = method.getDeclaringClass() != BaseMapper.class
                && !method.getDeclaringClass().getName().startsWith("com.baomidou.");
        if (cause instanceof TenantWallBreach || cause instanceof TenantMissing) {
            return cause.getMessage();
        }
        return ownSql && cause instanceof java.sql.SQLSyntaxErrorException
                ? "does not run: " + cause.getMessage()
                : null;
    }

    private Object[] arguments(Class<?> mapper, Method method) {
        String[] names = NAMES.getParameterNames(method);
        return IntStream.range(0, method.getParameterCount())
                .mapToObj(i -> samples.of(
                        ResolvableType.forMethodParameter(new MethodParameter(method, i).withContainingClass(mapper)),
                        names == null ? "id" : names[i]))
                .toArray();
    }
}
