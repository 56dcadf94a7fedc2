package io.huishu.chassis.test;

import com.baomidou.mybatisplus.core.conditions.Wrapper;
import com.baomidou.mybatisplus.core.metadata.IPage;
import com.baomidou.mybatisplus.core.toolkit.Wrappers;
import com.baomidou.mybatisplus.extension.plugins.pagination.Page;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;

/**
 * Makes a value for any parameter of a mapper: ids are those of the other chamber.
 *
 * @param idOf a parameter's name to the text it gets
 */
record Samples(UnaryOperator<String> idOf) {
    private static final int A_YEAR = 2026;

    @Nullable
    Object of(ResolvableType type, String name) {
        Class<?> raw = type.resolve(Object.class);
        if (raw == String.class
                || raw == CharSequence.class
                || raw == Object.class
                || raw == java.io.Serializable.class) {
            return idOf.apply(name);
        }
        if (Collection.class.isAssignableFrom(raw)) {
            Object element = of(type.asCollection().getGeneric(0), name);
            return Set.class.isAssignableFrom(raw) ? Set.of(element) : List.of(element);
        }
        return simple(raw, name);
    }

    private @Nullable Object simple(Class<?> raw, String name) {
        if (raw == long.class || raw == Long.class) {
            return 1L;
        }
        if (raw == int.class || raw == Integer.class) {
            return name.contains("year") ? A_YEAR : 1;
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return true;
        }
        if (raw == Instant.class) {
            return Instant.EPOCH;
        }
        if (raw == LocalDate.class) {
            return LocalDate.EPOCH;
        }
        if (raw == LocalDateTime.class) {
            return LocalDate.EPOCH.atStartOfDay();
        }
        return composed(raw);
    }

    private @Nullable Object composed(Class<?> raw) {
        if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        }
        if (Wrapper.class.isAssignableFrom(raw)) {
            return Wrappers.emptyWrapper();
        }
        if (IPage.class.isAssignableFrom(raw)) {
            return new Page<>(1, 2);
        }
        if (Map.class.isAssignableFrom(raw)) {
            return Map.of("id", idOf.apply("id"));
        }
        return made(raw);
    }

    private @Nullable Object made(Class<?> raw) {
        try {
            if (raw.isRecord()) {
                RecordComponent[] parts = raw.getRecordComponents();
                Constructor<?> canonical = raw.getDeclaredConstructor(
                        Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
                canonical.setAccessible(true);
                return canonical.newInstance(Arrays.stream(parts)
                        .map(part -> of(ResolvableType.forType(part.getGenericType()), part.getName()))
                        .toArray());
            }
            Constructor<?> empty = raw.getDeclaredConstructor();
            empty.setAccessible(true);
            return empty.newInstance();
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }
}
