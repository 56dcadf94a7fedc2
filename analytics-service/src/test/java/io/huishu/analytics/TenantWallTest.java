package io.huishu.analytics;

import io.huishu.analytics.Telling.Told;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.test.TenantWallRules;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;

@AnalyticsHouse
class TenantWallTest extends TenantWallRules {
    private static final String THEIR_UNIT = "01KBTHE1RVN1T0000000000000";
    private static final String THEIR_ACTIVITY = "01KBTHE1RACT1V1TY000000000";
    private static final String THEIR_CHARGE = "01KBTHE1RCHARGE00000000000";
    private static final String THEIR_PLACE = "01KBTHE1RP1ACE000000000000";

    @Autowired
    private Telling facts;

    @Override
    protected void sow(String mark) {
        boolean theirs = mark.equals(CANARY);
        long chamber = Tenancy.current().value();
        String unit = theirs ? THEIR_UNIT : "our-unit";
        String activity = theirs ? THEIR_ACTIVITY : "our-activity";
        facts.tell(chamber, new Told("unit.admitted.v1", 0, """
                {"unitId":"%s","tier":"理事%s","joinedOn":"2026-01-05","state":"ACTIVE"}""".formatted(unit, mark)));
        facts.tell(chamber, new Told("charge.raised.v1", 0, """
                {"chargeId":"%s","unitId":"%s","year":2026,"amount":{"fen":1}}""".formatted(theirs ? THEIR_CHARGE : "our-charge", unit)));
        facts.tell(chamber, new Told("activity.published.v1", 1, """
                {"activityId":"%s","title":"茶会%s","startsAt":"2026-02-01T01:00:00Z"}""".formatted(activity, mark)));
        facts.tell(chamber, new Told("registration.confirmed.v1", 0, """
                {"registrationId":"%s","activityId":"%s","unitId":null}""".formatted(
                        theirs ? THEIR_PLACE : "our-place", activity)));
    }

    @Override
    protected Map<String, String> theirIds() {
        return Map.of(
                "id", THEIR_UNIT,
                "unitId", THEIR_UNIT,
                "activityId", THEIR_ACTIVITY,
                "chargeId", THEIR_CHARGE);
    }
}
