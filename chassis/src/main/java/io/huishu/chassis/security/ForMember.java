package io.huishu.chassis.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Only a signed-in member may call this handler. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ForMember {
    /** True admits also who is signed in by WeChat alone and has not proven a phone yet. */
    boolean guests() default false;
}
