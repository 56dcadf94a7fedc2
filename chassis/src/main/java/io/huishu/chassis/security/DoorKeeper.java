package io.huishu.chassis.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Admits or refuses each call by what its handler says; a handler that says nothing admits nobody. */
final class DoorKeeper implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isOurs(method)) {
            switch (Door.of(method.getMethod()).orElseThrow(NotAllowed::new)) {
                case Door.Anyone _ -> {}
                case Door.Only only -> admit(only.audience(), only.permission());
                case Door.Members members -> admit(members);
            }
        }
        return true;
    }

    /** Spring's own handlers (errors, the API description) carry no annotation of ours. */
    static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("io.huishu.");
    }

    private static Caller admit(String audience, String permission) {
        Caller caller = current();
        if (!caller.audience().equals(audience) || !caller.may(permission)) {
            throw new NotAllowed();
        }
        return caller;
    }

    private static void admit(Door.Members door) {
        Caller caller = admit(Claims.MEMBER, "");
        if (!door.guests() && !caller.roles().contains(Claims.KNOWN_MEMBER)) {
            throw new PhoneNeeded();
        }
    }

    /** @throws NotSignedIn without a verified token */
    static Caller current() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token) {
            return Claims.callerOf(token.getToken());
        }
        throw new NotSignedIn();
    }
}
