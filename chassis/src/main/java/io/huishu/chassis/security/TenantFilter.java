package io.huishu.chassis.security;

import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Binds the chamber of the verified token to the call; a header or parameter never does. */
final class TenantFilter extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        TenantId chamber =
                SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token
                        ? Claims.chamberOf(token.getToken())
                        : null;
        if (chamber == null) {
            chain.doFilter(request, response);
            return;
        }
        try {
            Tenancy.run(chamber, () -> pass(request, response, chain));
        } catch (Passed passed) {
            passed.rethrow();
        }
    }

    private static void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException e) {
            throw new Passed(e);
        }
    }

    /** Carries the two checked exceptions of a filter chain out of the bound call. */
    private static final class Passed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Passed(Exception cause) {
            super(cause);
        }

        void rethrow() throws IOException, ServletException {
            if (getCause() instanceof IOException io) {
                throw io;
            }
            if (getCause() instanceof ServletException servlet) {
                throw servlet;
            }
            throw this;
        }
    }
}
