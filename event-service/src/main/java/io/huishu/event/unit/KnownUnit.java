package io.huishu.event.unit;

/**
 * What this house knows of a member unit.
 *
 * @param version the producer's; an older one never replaces a newer one
 */
public record KnownUnit(String id, String name, String state, long version) {
    public static final String ACTIVE = "ACTIVE";
    public static final String LEFT = "LEFT";

    public boolean active() {
        return ACTIVE.equals(state);
    }
}
