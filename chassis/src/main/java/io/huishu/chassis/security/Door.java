package io.huishu.chassis.security;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Optional;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** Whom a handler admits, read from its annotation or its controller's. */
sealed interface Door {
    record Anyone() implements Door {}

    /** @param permission empty admits any caller of the audience */
    record Only(String audience, String permission) implements Door {}

    /** @param guests whether a phone that is not proven yet is no obstacle */
    record Members(boolean guests) implements Door {}

    static Optional<Door> of(Method handler) {
        return on(Open.class, handler)
                .<Door>map(open -> new Anyone())
                .or(() -> on(ForMember.class, handler).map(a -> new Members(a.guests())))
                .or(() -> on(ForPlatform.class, handler).map(a -> new Only(Claims.PLATFORM, "")))
                .or(() -> on(ForService.class, handler).map(a -> new Only(Claims.SERVICE, "")))
                .or(() -> on(ForStaff.class, handler).map(a -> new Only(Claims.STAFF, a.value())));
    }

    /** An annotation on the method wins over any on its class. */
    private static <A extends Annotation> Optional<A> on(Class<A> annotation, Method handler) {
        A own = AnnotatedElementUtils.findMergedAnnotation(handler, annotation);
        if (own != null) {
            return Optional.of(own);
        }
        return declaresAny(handler)
                ? Optional.empty()
                : Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(handler.getDeclaringClass(), annotation));
    }

    private static boolean declaresAny(Method handler) {
        return AnnotatedElementUtils.isAnnotated(handler, Open.class)
                || AnnotatedElementUtils.isAnnotated(handler, ForMember.class)
                || AnnotatedElementUtils.isAnnotated(handler, ForPlatform.class)
                || AnnotatedElementUtils.isAnnotated(handler, ForService.class)
                || AnnotatedElementUtils.isAnnotated(handler, ForStaff.class);
    }
}
