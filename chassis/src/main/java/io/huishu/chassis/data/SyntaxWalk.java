package io.huishu.chassis.data;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.select.AllTableColumns;
import org.jspecify.annotations.Nullable;

/**
 * Visits every node of a parsed statement by its fields. The parser's own visitors skip nodes, and a skipped sub-query
 * is a leak; a walk over the fields cannot miss one.
 */
final class SyntaxWalk {
    private static final String MODEL = "net.sf.jsqlparser.";
    private static final String PARSER = "net.sf.jsqlparser.parser.";
    private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            return fieldsOf(type);
        }
    };

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Consumer<Object> visitor;

    private SyntaxWalk(Consumer<Object> visitor) {
        this.visitor = visitor;
    }

    static void over(Object root, Consumer<Object> visitor) {
        new SyntaxWalk(visitor).visit(root);
    }

    private void visit(@Nullable Object node) {
        if (node instanceof Collection<?> nodes) {
            nodes.forEach(this::visit);
        }
        if (node == null || !isModel(node.getClass()) || !seen.add(node)) {
            return;
        }
        visitor.accept(node);
        if (node instanceof Column || node instanceof AllTableColumns) {
            return;
        }
        for (Field field : FIELDS.get(node.getClass())) {
            visit(valueOf(field, node));
        }
    }

    private static boolean isModel(Class<?> type) {
        String name = type.getName();
        return name.startsWith(MODEL) && !name.startsWith(PARSER) && !type.isEnum();
    }

    private static @Nullable Object valueOf(Field field, Object node) {
        try {
            return field.get(node);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Cannot read " + field, e);
        }
    }

    private static List<Field> fieldsOf(Class<?> type) {
        List<Field> fields = new ArrayList<>();
        for (Class<?> at = type; at != null && at.getName().startsWith(MODEL); at = at.getSuperclass()) {
            for (Field field : at.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && mayHoldNodes(field.getType())) {
                    field.setAccessible(true);
                    fields.add(field);
                }
            }
        }
        return List.copyOf(fields);
    }

    private static boolean mayHoldNodes(Class<?> type) {
        return !type.isPrimitive() && type != String.class && !type.isEnum();
    }
}
