package io.huishu.notify.official;

/** Addresses of the members' pages as the outside sees them. */
public final class MemberPages {
    private final String base;

    public MemberPages(String base) {
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    public String home(String chamberCode) {
        return base + "/m/" + chamberCode + "/";
    }

    public String activities(String chamberCode) {
        return home(chamberCode) + "#/pages/activities/activities";
    }
}
