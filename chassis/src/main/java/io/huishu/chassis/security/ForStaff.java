package io.huishu.chassis.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Only staff of a chamber whose roles carry the permission may call this handler. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ForStaff {
    /** The permission's word, for example {@code dues:write}; empty admits any staff. */
    String value() default "";
}
