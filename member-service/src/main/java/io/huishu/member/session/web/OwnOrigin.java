package io.huishu.member.session.web;

import io.huishu.member.session.ForeignOrigin;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Whether a call that carries a cookie comes from a page of ours (RFC 6454 origins compared as text). */
@Component
class OwnOrigin {
    private final String own;

    OwnOrigin(SessionSettings settings) {
        this.own = originOf(settings.publicUrl());
    }

    /** @throws ForeignOrigin when the header is missing, {@code null} or another site's */
    void require(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null || !(origin.equals(own) || origin.equals(asAddressed(request)))) {
            throw new ForeignOrigin();
        }
    }

    /**
     * The address the call was made to, for a product that is reached under several names. Another site's page can set
     * neither of these headers, and a name that only points here brings no cookie of ours.
     */
    private static String asAddressed(HttpServletRequest request) {
        String host = request.getHeader("X-Forwarded-Host");
        String scheme = request.getHeader("X-Forwarded-Proto");
        return (scheme == null ? request.getScheme() : scheme)
                + "://"
                + (host == null ? String.valueOf(request.getHeader(HttpHeaders.HOST)) : host);
    }

    private static String originOf(String url) {
        if (url.isBlank()) {
            return "";
        }
        URI uri = URI.create(url);
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
