package io.huishu.notify.official;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Addresses of the members' pages as the outside sees them. */
@Component
public class MemberPages {
    private final String base;

    public MemberPages(@Value("${huishu.public-url:}") String base) {
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    public String home(String chamberCode) {
        return base + "/m/" + chamberCode + "/";
    }

    public String activities(String chamberCode) {
        return home(chamberCode) + "#/pages/activities/activities";
    }
}
