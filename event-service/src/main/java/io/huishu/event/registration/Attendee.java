package io.huishu.event.registration;

import io.huishu.chassis.crypto.Phone;
import org.jspecify.annotations.Nullable;

/**
 * Who will take part.
 *
 * @param unitId null for a guest who belongs to no unit
 * @param personId the signed-in member's own id; null when somebody signs up for another
 */
public record Attendee(
        @Nullable String unitId,
        @Nullable String personId,
        String name,
        @Nullable Phone phone) {
    public Attendee {
        name = name.strip();
    }
}
