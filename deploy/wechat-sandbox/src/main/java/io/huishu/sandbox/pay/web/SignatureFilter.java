package io.huishu.sandbox.pay.web;

import io.huishu.sandbox.pay.CheckAuthorization;
import io.huishu.sandbox.pay.Merchant;
import io.huishu.sandbox.pay.SignMessage;
import io.huishu.sandbox.refusal.Refusal;
import io.huishu.sandbox.traffic.Faults;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import tools.jackson.databind.json.JsonMapper;

/** The door of {@code /v3}: no request without a good signature, no answer to a known merchant without one. */
@Component
@Order(0)
final class SignatureFilter extends OncePerRequestFilter {

    /** The one answer WeChat does not sign. */
    private static final String FILES = "/v3/billdownload/";

    private final CheckAuthorization check;
    private final SignMessage sign;
    private final JsonMapper json;

    SignatureFilter(CheckAuthorization check, SignMessage sign, JsonMapper json) {
        this.check = check;
        this.sign = sign;
        this.json = json;
    }

    record Refused(String code, String message) {}

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/v3/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String query = request.getQueryString();
        String target = request.getRequestURI() + (query == null ? "" : "?" + query);
        byte[] body = request.getInputStream().readAllBytes();
        Merchant merchant;
        try {
            merchant = check.check(request.getMethod(), target, body, request.getHeader("Authorization"));
        } catch (Refusal refusal) {
            refuse(refusal, response);
            return;
        }
        request.setAttribute(Merchant.OF_REQUEST, merchant);
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        if (!request.getRequestURI().startsWith(FILES) || answer.getStatus() != HttpServletResponse.SC_OK) {
            signed(request, merchant, answer);
        }
        answer.copyBodyToResponse();
    }

    private void signed(HttpServletRequest request, Merchant merchant, ContentCachingResponseWrapper answer) {
        String body = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        String text = request.getAttribute(Faults.SPOIL) == null ? body : body + " ";
        Object stripped = request.getAttribute(Faults.STRIP);
        sign.headers(merchant, request.getHeader("Wechatpay-Serial"), text, 0).forEach((name, value) -> {
            if (!name.equalsIgnoreCase(String.valueOf(stripped))) {
                answer.setHeader(name, value);
            }
        });
    }

    private void refuse(Refusal refusal, HttpServletResponse response) throws IOException {
        response.setStatus(refusal.status());
        response.setContentType("application/json; charset=utf-8");
        response.getOutputStream().write(json.writeValueAsBytes(new Refused(refusal.code(), refusal.sentence())));
    }
}
