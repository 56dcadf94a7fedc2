package io.huishu.chassis.data;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A mapper that may read the rows of all chambers, for the few questions that are asked before a chamber is known (whose
 * appid is this?) or by the platform's operator. Honoured only on an interface in a package named {@code crosstenant},
 * and only for SELECT; anything else such a mapper tries is refused.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AcrossTenants {
    /** Which question needs it, in one sentence: reviewers read this. */
    String reason();
}
