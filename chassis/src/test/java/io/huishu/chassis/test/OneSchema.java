package io.huishu.chassis.test;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One schema on the real server for all test classes that name it, so that the service starts once and not once per
 * class: {@code @ContextConfiguration(initializers = OneSchema.class)} instead of {@link RealMariaDb}. Each test then
 * works in a chamber of its own.
 */
public final class OneSchema implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        RealMariaDb.Schema schema = RealMariaDb.schemaOf(OneSchema.class);
        TestPropertyValues.of(
                        "spring.datasource.url=" + schema.url(),
                        "spring.datasource.username=" + schema.user(),
                        "spring.datasource.password=" + schema.password(),
                        "huishu.keyset=" + RealMariaDb.keyset())
                .applyTo(context);
    }
}
