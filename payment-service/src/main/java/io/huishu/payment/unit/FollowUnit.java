package io.huishu.payment.unit;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes over what member-service tells about a unit. */
@Component
public class FollowUnit {
    private final Units units;

    public FollowUnit(Units units) {
        this.units = units;
    }

    /** @param seenVersion the unit's version in member-service; an older one than known is ignored */
    @Transactional
    public void follow(UnitNews news, long seenVersion) {
        units.find(news.unitId())
                .ifPresentOrElse(
                        unit -> {
                            if (unit.follow(news, seenVersion)) {
                                units.save(unit);
                            }
                        },
                        () -> units.add(Unit.heardOf(news, seenVersion)));
    }
}
