package io.huishu.chassis.idempotency;

import io.huishu.chassis.problem.Invalid;
import io.huishu.chassis.tenant.Tenancy;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Principal;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Runs a handler and keeps what it answered. It stands around the handler and the writing of its answer, so that the
 * answer is in the transaction and reaches the caller only after the commit; exceptions pass it on their way to the
 * problem renderer.
 */
final class IdempotentInvocation extends ServletInvocableHandlerMethod {
    static final String HEADER = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,100}");
    private static final String RETRY_AFTER_SECONDS = "2";
    private static final int ROUTE_LENGTH = 255;

    private final OnceGuard guard;
    private final boolean local;

    IdempotentInvocation(HandlerMethod handler, OnceGuard guard, boolean local) {
        super(handler);
        this.guard = guard;
        this.local = local;
    }

    @Override
    public void invokeAndHandle(ServletWebRequest web, ModelAndViewContainer container, Object... provided)
            throws Exception {
        String key = web.getHeader(HEADER);
        if (key == null) {
            super.invokeAndHandle(web, container, provided);
            return;
        }
        if (!KEY.matcher(key).matches()) {
            throw new Invalid("idempotency.key", "请求标识要在 1 到 100 个字符之间，且不含空格和中文。");
        }
        RepeatableRequest request = new RepeatableRequest(web.getRequest());
        HttpServletResponse response = Objects.requireNonNull(web.getResponse());
        Answer answer = answer(requestKey(request, key), response, () -> run(request, response, container, provided));
        container.setRequestHandled(true);
        write(answer, response);
    }

    private Answer answer(RequestKey key, HttpServletResponse response, OnceGuard.Work work) throws Exception {
        try {
            return local ? guard.inOneTransaction(key, work) : guard.withLease(key, work);
        } catch (StillRunning e) {
            response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
            throw e;
        }
    }

    private Answer run(
            RepeatableRequest request, HttpServletResponse response, ModelAndViewContainer container, Object[] provided)
            throws Exception {
        ContentCachingResponseWrapper kept = new ContentCachingResponseWrapper(response);
        super.invokeAndHandle(new ServletWebRequest(request, kept), container, provided);
        return new Answer(kept.getStatus(), kept.getContentType(), kept.getContentAsByteArray());
    }

    private static void write(Answer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        if (answer.contentType() != null) {
            response.setContentType(answer.contentType());
        }
        if (answer.body().length > 0) {
            response.setContentLength(answer.body().length);
            response.getOutputStream().write(answer.body());
        }
    }

    private static RequestKey requestKey(RepeatableRequest request, String key) {
        Principal actor = request.getUserPrincipal();
        String route = request.getMethod() + " " + request.getRequestURI();
        return new RequestKey(
                Tenancy.isBound() ? Tenancy.current().value() : 0,
                actor == null ? "" : actor.getName(),
                key,
                route.length() <= ROUTE_LENGTH ? route : route.substring(0, ROUTE_LENGTH),
                hash(request));
    }

    private static String hash(RepeatableRequest request) {
        MessageDigest digest = sha256();
        digest.update(line(request.getMethod()));
        digest.update(line(request.getRequestURI()));
        digest.update(line(Objects.requireNonNullElse(request.getQueryString(), "")));
        return HexFormat.of().formatHex(digest.digest(request.body()));
    }

    private static byte[] line(String text) {
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
