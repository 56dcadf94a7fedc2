package io.huishu.gateway.route;

import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.cloud.gateway.support.RouteMetadataUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The routes, written down in Java and nowhere else; what is not here cannot be reached from outside. */
@Configuration(proxyBeanMethods = false)
class RouteConfiguration {
    private static final int SLOW_MILLIS = 60_000;

    @Bean
    RouteLocator routes(RouteLocatorBuilder builder) {
        RouteLocatorBuilder.Builder routes = builder.routes();
        Houses.SLOW.forEach((path, service) -> routes.route(service + "-slow", route -> route.path(path)
                .metadata(RouteMetadataUtils.RESPONSE_TIMEOUT_ATTR, SLOW_MILLIS)
                .uri("lb://" + service)));
        for (String service : Houses.ALL) {
            routes.route(service, route -> route.path(Houses.pathsOf(service).toArray(String[]::new))
                    .uri("lb://" + service));
            routes.route(service + "-parked", route -> route.path(
                            "/api/staff/parked/" + service, "/api/staff/parked/" + service + "/**")
                    .uri("lb://" + service));
            routes.route(service + "-docs", route -> route.path("/api/docs/" + service + ".json")
                    .filters(filters -> filters.setPath("/v3/api-docs"))
                    .uri("lb://" + service));
        }
        return routes.build();
    }
}
