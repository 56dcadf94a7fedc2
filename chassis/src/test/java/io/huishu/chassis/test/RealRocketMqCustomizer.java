package io.huishu.chassis.test;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.MergedAnnotations.SearchStrategy;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Points the Spring context of a test with {@link RealRocketMq} at the test broker. */
public final class RealRocketMqCustomizer implements ContextCustomizerFactory {
    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> test, List<ContextConfigurationAttributes> attributes) {
        boolean wanted = MergedAnnotations.from(test, SearchStrategy.TYPE_HIERARCHY).stream(ExtendWith.class)
                .anyMatch(extend -> List.of(extend.getClassArray("value")).contains(RealRocketMq.class));
        return wanted ? new Pointed() : null;
    }

    private record Pointed() implements ContextCustomizer {
        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            TestPropertyValues.of("huishu.namesrv=" + RealRocketMq.namesrv()).applyTo(context);
        }
    }
}
