package io.huishu.member.roster;

import io.huishu.chassis.crypto.Phone;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A unit whose every field is in order. */
public record UnitPlan(
        String name,
        @Nullable CreditCode creditCode,
        String representative,
        String title,
        Phone phone,
        String tier,
        LocalDate joinedOn) {
    public String nameKey() {
        return UnitName.key(name);
    }

    /** The code's text; null without one. */
    public @Nullable String code() {
        return creditCode == null ? null : creditCode.value();
    }
}
