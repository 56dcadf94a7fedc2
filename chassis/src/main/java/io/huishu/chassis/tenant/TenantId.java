package io.huishu.chassis.tenant;

/**
 * The number of a chamber, the unit of isolation.
 *
 * @param value positive
 */
public record TenantId(long value) {
    public TenantId {
        if (value <= 0) {
            throw new IllegalArgumentException("A tenant id is positive: " + value);
        }
    }

    /** @throws IllegalArgumentException when the text is no positive whole number */
    public static TenantId of(String text) {
        try {
            return new TenantId(Long.parseLong(text));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("A tenant id is a whole number", e);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
