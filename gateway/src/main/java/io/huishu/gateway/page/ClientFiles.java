package io.huishu.gateway.page;

import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * Gives out the files of a built client from the class path. Names with a hash in them never change and are kept by the
 * browser for a year; the start page is asked for anew each time. A {@code .gz} twin made at build time is sent to
 * browsers that take it.
 */
@Component
class ClientFiles {
    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
    private static final Duration YEAR = Duration.ofDays(365);
    private static final String START = "index.html";

    /**
     * A name without an ending is a page of the client and gets the start page.
     *
     * @param skip how many leading words of the path belong to the address and not to the file
     */
    Mono<ServerResponse> serve(String client, ServerRequest request, int skip) {
        String name = nameOf(request.path(), skip);
        if (!name.substring(name.lastIndexOf('/') + 1).contains(".")) {
            return start(client, request);
        }
        Resource file = file(client, name);
        return file.exists() && !name.contains("..")
                ? send(file, name, request)
                : ServerResponse.notFound().build();
    }

    private Mono<ServerResponse> start(String client, ServerRequest request) {
        Resource page = file(client, START);
        return page.exists()
                ? send(page, START, request)
                : ServerResponse.ok().contentType(HTML).bodyValue(new ClassPathResource("pages/not-built.html"));
    }

    private Mono<ServerResponse> send(Resource file, String name, ServerRequest request) {
        boolean start = name.equals(START);
        ServerResponse.BodyBuilder answer = ServerResponse.ok()
                .contentType(typeOf(name))
                .cacheControl(
                        start || !name.startsWith("assets/")
                                ? CacheControl.noCache()
                                : CacheControl.maxAge(YEAR).cachePublic().immutable());
        Resource zipped = new ClassPathResource(((ClassPathResource) file).getPath() + ".gz");
        boolean takesZip = request.headers().header(HttpHeaders.ACCEPT_ENCODING).stream()
                .anyMatch(encodings -> encodings.contains("gzip"));
        if (takesZip && zipped.exists()) {
            return answer.header(HttpHeaders.CONTENT_ENCODING, "gzip")
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                    .bodyValue(zipped);
        }
        return answer.bodyValue(file);
    }

    private static MediaType typeOf(String name) {
        if (name.endsWith(".js") || name.endsWith(".mjs")) {
            return MediaType.parseMediaType("text/javascript;charset=UTF-8");
        }
        return name.endsWith(".html")
                ? HTML
                : MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM);
    }

    private static Resource file(String client, String name) {
        return new ClassPathResource("META-INF/resources/" + client + "/" + name);
    }

    private static String nameOf(String path, int skip) {
        String rest = path.substring(1);
        for (int i = 0; i < skip; i++) {
            int slash = rest.indexOf('/');
            rest = slash < 0 ? "" : rest.substring(slash + 1);
        }
        return rest;
    }
}
