package io.huishu.event;

import io.huishu.chassis.test.OneSchema;
import io.huishu.chassis.test.TestIdentity;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The whole service on a real database, without broker and discovery; started once for all tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.cloud.nacos.discovery.enabled=false",
            "spring.cloud.service-registry.auto-registration.enabled=false"
        })
@ContextConfiguration(initializers = {OneSchema.class, PayHouse.class})
@Import(TestIdentity.class)
public @interface EventHouse {}
