package io.huishu.chassis.idempotency;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a handler that honours the {@code Idempotency-Key} header: the first answer is kept for 24 hours and given again
 * for the same key and request; another request with the same key is refused (422), a twin still running conflicts (409
 * with {@code Retry-After}).
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {
    /**
     * Whether the work stays in this database. Then the key's row is part of the business transaction; otherwise (the
     * work calls WeChat) it is committed before the work begins and holds a lease.
     */
    boolean local() default true;
}
