package io.huishu.payment.unit.remote;

import io.huishu.chassis.fact.Envelope;
import io.huishu.chassis.fact.FactHandler;
import io.huishu.payment.unit.FollowUnit;
import org.springframework.stereotype.Component;

/** A unit was changed. */
@Component
public class UnitChangedHandler implements FactHandler<UnitTold> {
    private final FollowUnit followUnit;

    public UnitChangedHandler(FollowUnit followUnit) {
        this.followUnit = followUnit;
    }

    @Override
    public String topic() {
        return "member-facts";
    }

    @Override
    public String type() {
        return "unit.changed.v1";
    }

    @Override
    public Class<UnitTold> payload() {
        return UnitTold.class;
    }

    @Override
    public void handle(UnitTold unit, Envelope envelope) {
        followUnit.follow(unit.news(), envelope.version());
    }
}
