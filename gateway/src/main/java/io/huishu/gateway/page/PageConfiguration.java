package io.huishu.gateway.page;

import static org.springframework.web.reactive.function.server.RequestPredicates.GET;
import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import io.huishu.gateway.directory.DirectoryCache;
import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

/**
 * The built clients, the page that describes the API, and the sign of life. The staff's app lives under {@code /admin/};
 * the members' H5 is one set of files that every chamber's {@code /m/{code}/} shows.
 */
@Configuration(proxyBeanMethods = false)
class PageConfiguration {
    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    @Bean
    RouterFunction<ServerResponse> pages(ClientFiles files, DirectoryCache directory) {
        return route(GET("/"), request -> ServerResponse.ok()
                        .contentType(HTML)
                        .bodyValue(new ClassPathResource("pages/home.html")))
                .andRoute(GET("/admin"), request -> moved("/admin/"))
                .andRoute(GET("/admin/**"), request -> files.serve("admin", request, 1))
                .andRoute(GET("/m/{code}"), request -> moved("/m/" + request.pathVariable("code") + "/"))
                .andRoute(GET("/m/{code}/**"), request -> files.serve("m", request, 2))
                .andRoute(GET("/api/docs"), request -> ServerResponse.ok()
                        .contentType(HTML)
                        .bodyValue(new ClassPathResource("pages/docs.html")))
                .andRoute(GET("/api/docs/page.js"), request -> ServerResponse.ok()
                        .contentType(MediaType.parseMediaType("text/javascript;charset=UTF-8"))
                        .bodyValue(new ClassPathResource("pages/page.js")))
                .andRoute(
                        GET("/healthz"),
                        request -> directory.now().ready()
                                ? ServerResponse.ok()
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .bodyValue("{\"status\":\"UP\"}")
                                : ServerResponse.status(HttpStatus.SERVICE_UNAVAILABLE)
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .bodyValue("{\"status\":\"WAITING_FOR_MEMBER_SERVICE\"}"));
    }

    private static reactor.core.publisher.Mono<ServerResponse> moved(String to) {
        return ServerResponse.permanentRedirect(URI.create(to)).build();
    }
}
