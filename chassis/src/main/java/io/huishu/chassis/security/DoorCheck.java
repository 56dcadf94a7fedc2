package io.huishu.chassis.security;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Stops the start of a service that has a handler which does not say whom it admits. */
@Component
class DoorCheck implements SmartInitializingSingleton {
    private final List<RequestMappingHandlerMapping> mappings;

    DoorCheck(List<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> silent = mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().values().stream())
                .filter(DoorKeeper::isOurs)
                .filter(method -> Door.of(method.getMethod()).isEmpty())
                .map(method -> method.getShortLogMessage())
                .toList();
        if (!silent.isEmpty()) {
            throw new IllegalStateException("These handlers do not say whom they admit: " + silent);
        }
    }
}
