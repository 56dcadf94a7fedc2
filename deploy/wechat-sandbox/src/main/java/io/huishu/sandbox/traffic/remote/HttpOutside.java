package io.huishu.sandbox.traffic.remote;

import io.huishu.sandbox.time.SandboxClock;
import io.huishu.sandbox.traffic.Call;
import io.huishu.sandbox.traffic.Direction;
import io.huishu.sandbox.traffic.Exchange;
import io.huishu.sandbox.traffic.Fault;
import io.huishu.sandbox.traffic.FaultKind;
import io.huishu.sandbox.traffic.Faults;
import io.huishu.sandbox.traffic.Outside;
import io.huishu.sandbox.traffic.Recorder;
import io.huishu.sandbox.traffic.Reply;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plain HTTP/1.1, no redirects, five seconds for the whole answer as WeChat gives. */
@Component
final class HttpOutside implements Outside {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final Overtaken overtaken = new Overtaken();
    private final Faults faults;
    private final Recorder recorder;
    private final SandboxClock clock;

    HttpOutside(Faults faults, Recorder recorder, SandboxClock clock) {
        this.faults = faults;
        this.recorder = recorder;
        this.clock = clock;
    }

    @Override
    public Reply get(String url) {
        return exchange("GET", new Call(url, Map.of(), "", null));
    }

    @Override
    public Reply post(Call call, Supplier<Call> spoilt) {
        String path = URI.create(call.url()).getPath();
        Fault fault = faults.strike(Direction.OUT, path, call.mchid()).orElse(null);
        Reply reply = fault == null ? exchange("POST", call) : struck(fault, call, spoilt);
        if (fault == null || fault.kind() != FaultKind.REORDER) {
            overtaken.passed(path, call.mchid());
        }
        return reply;
    }

    private Reply struck(Fault fault, Call call, Supplier<Call> spoilt) {
        return switch (fault.kind()) {
            case ERROR_500, CODE -> lost(call);
            case DROP -> {
                if (!"after".equals(fault.value())) {
                    yield lost(call);
                }
                Reply unheard = exchange("POST", call);
                yield new Reply(0, "", "沙盒安排：应答丢失", unheard.millis());
            }
            case WRONG_SIGNATURE -> exchange("POST", spoilt.get());
            case STRIP_HEADER -> exchange("POST", stripped(call, fault.header()));
            case DELAY -> {
                rest(fault);
                yield exchange("POST", call);
            }
            case DUPLICATE -> {
                Reply unused = exchange("POST", call);
                rest(fault);
                yield exchange("POST", call);
            }
            case REORDER -> {
                overtaken.await(fault);
                yield exchange("POST", call);
            }
        };
    }

    private static Call stripped(Call call, String header) {
        Map<String, String> headers = new LinkedHashMap<>(call.headers());
        headers.keySet().removeIf(name -> name.equalsIgnoreCase(header));
        return new Call(call.url(), headers, call.body(), call.mchid());
    }

    private Reply lost(Call call) {
        Reply reply = new Reply(0, "", "沙盒安排：没有送到", 0);
        record("POST", call, reply, clock.machineTime());
        return reply;
    }

    private static void rest(Fault fault) {
        try {
            Thread.sleep(fault.millis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Reply exchange(String method, Call call) {
        Instant began = clock.machineTime();
        Reply reply = send(method, call, began);
        record(method, call, reply, began);
        return reply;
    }

    private Reply send(String method, Call call, Instant began) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(call.url()))
                .timeout(PATIENCE)
                .method(method, HttpRequest.BodyPublishers.ofString(call.body(), StandardCharsets.UTF_8));
        call.headers().forEach(request::header);
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Reply(answer.statusCode(), answer.body(), null, since(began));
        } catch (IOException e) {
            return new Reply(0, "", failure(e), since(began));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Reply(0, "", "沙盒正在停下", since(began));
        }
    }

    private static String failure(IOException e) {
        return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
    }

    private long since(Instant began) {
        return Duration.between(began, clock.machineTime()).toMillis();
    }

    private void record(String method, Call call, Reply reply, Instant began) {
        URI uri = URI.create(call.url());
        @Nullable String query = uri.getRawQuery();
        String answer = reply.failure() == null ? reply.body() : reply.failure();
        recorder.record(new Exchange(
                0,
                began,
                "OUT",
                method,
                uri.getRawPath(),
                query,
                call.headers(),
                Recorder.shortened(call.body()),
                reply.status(),
                Recorder.shortened(answer),
                reply.millis()));
    }
}
