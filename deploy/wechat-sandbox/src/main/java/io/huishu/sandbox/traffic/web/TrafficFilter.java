package io.huishu.sandbox.traffic.web;

import io.huishu.sandbox.time.SandboxClock;
import io.huishu.sandbox.traffic.Direction;
import io.huishu.sandbox.traffic.Exchange;
import io.huishu.sandbox.traffic.Fault;
import io.huishu.sandbox.traffic.FaultKind;
import io.huishu.sandbox.traffic.Faults;
import io.huishu.sandbox.traffic.Recorder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Records WeChat's own paths and strikes them with the planted faults; control and phone stay untouched. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class TrafficFilter extends OncePerRequestFilter {

    private static final Pattern MCHID = Pattern.compile("mchid=\"(\\d+)\"");

    private final Faults faults;
    private final Recorder recorder;
    private final SandboxClock clock;

    TrafficFilter(Faults faults, Recorder recorder, SandboxClock clock) {
        this.faults = faults;
        this.recorder = recorder;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/control") || path.startsWith("/phone") || path.equals("/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest raw, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Instant began = clock.machineTime();
        BufferedRequest request = new BufferedRequest(raw);
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        Fault fault = faults.strike(Direction.IN, request.getRequestURI(), merchant(request))
                .orElse(null);
        if (!answered(fault, request, answer)) {
            chain.doFilter(request, answer);
        }
        boolean dropped = fault != null && fault.kind() == FaultKind.DROP;
        rest(fault);
        record(request, answer, dropped, began);
        if (dropped) {
            raw.setAttribute(DropValve.DROP, true);
        } else {
            answer.copyBodyToResponse();
        }
    }

    /** Whose request it says it is; the signature is looked at later. */
    private static @Nullable String merchant(HttpServletRequest request) {
        Matcher matcher = MCHID.matcher(String.valueOf(request.getHeader("Authorization")));
        return matcher.find() ? matcher.group(1) : null;
    }

    /** True when the fault stands in for the work. */
    private static boolean answered(@Nullable Fault fault, HttpServletRequest request, HttpServletResponse answer)
            throws IOException {
        if (fault == null) {
            return false;
        }
        switch (fault.kind()) {
            case ERROR_500 -> FaultAnswer.error500(request, answer);
            case CODE -> FaultAnswer.code(String.valueOf(fault.value()), request, answer);
            case WRONG_SIGNATURE -> request.setAttribute(Faults.SPOIL, true);
            case STRIP_HEADER -> request.setAttribute(Faults.STRIP, fault.header());
            case DELAY, DROP, DUPLICATE, REORDER -> {}
        }
        boolean droppedBefore = fault.kind() == FaultKind.DROP && "before".equals(fault.value());
        return droppedBefore || fault.kind() == FaultKind.ERROR_500 || fault.kind() == FaultKind.CODE;
    }

    private static void rest(@Nullable Fault fault) {
        if (fault != null && fault.kind() == FaultKind.DELAY) {
            try {
                Thread.sleep(fault.millis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static String told(ContentCachingResponseWrapper answer) {
        byte[] bytes = answer.getContentAsByteArray();
        return MediaType.APPLICATION_OCTET_STREAM_VALUE.equals(answer.getContentType())
                ? bytes.length + " bytes"
                : Recorder.shortened(new String(bytes, StandardCharsets.UTF_8));
    }

    private void record(BufferedRequest request, ContentCachingResponseWrapper answer, boolean dropped, Instant began) {
        Map<String, String> headers = new LinkedHashMap<>();
        Collections.list(request.getHeaderNames()).forEach(name -> headers.put(name, request.getHeader(name)));
        recorder.record(new Exchange(
                0,
                began,
                "IN",
                request.getMethod(),
                request.getRequestURI(),
                request.getQueryString(),
                headers,
                Recorder.shortened(new String(request.body(), StandardCharsets.UTF_8)),
                dropped ? 0 : answer.getStatus(),
                told(answer),
                clock.machineTime().toEpochMilli() - began.toEpochMilli()));
    }
}
