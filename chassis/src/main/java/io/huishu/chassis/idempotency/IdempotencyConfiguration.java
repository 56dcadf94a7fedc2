package io.huishu.chassis.idempotency;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;

/** Puts {@link IdempotentInvocation} around the handlers that ask for it. */
@Configuration(proxyBeanMethods = false)
class IdempotencyConfiguration {
    @Bean
    WebMvcRegistrations idempotentHandlers(ObjectProvider<OnceGuard> guard) {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
                return new Adapter(guard);
            }
        };
    }

    private static final class Adapter extends RequestMappingHandlerAdapter {
        private final ObjectProvider<OnceGuard> guard;

        Adapter(ObjectProvider<OnceGuard> guard) {
            this.guard = guard;
        }

        @Override
        protected ServletInvocableHandlerMethod createInvocableHandlerMethod(HandlerMethod handler) {
            Idempotent mark = handler.getMethodAnnotation(Idempotent.class);
            return mark == null
                    ? super.createInvocableHandlerMethod(handler)
                    : new IdempotentInvocation(handler, guard.getObject(), mark.local());
        }
    }
}
