package io.huishu.event;

import io.huishu.chassis.money.Money;
import io.huishu.chassis.test.TenantWallRules;
import io.huishu.event.activity.ActivityPlan;
import io.huishu.event.activity.DraftActivity;
import io.huishu.event.activity.Fee;
import io.huishu.event.activity.PublishActivity;
import io.huishu.event.activity.RefundRule;
import io.huishu.event.chamber.KnownChambers;
import io.huishu.event.registration.Attendee;
import io.huishu.event.registration.RegisterForActivity;
import io.huishu.event.registration.Registering;
import io.huishu.event.unit.KnownUnit;
import io.huishu.event.unit.KnownUnits;
import java.time.Instant;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;

@EventHouse
class TenantWallTest extends TenantWallRules {
    private static final String THEIR_UNIT = "01KBTHE1RVN1T0000000000000";
    private static final String THEIR_PERSON = "01KBTHE1RPERS0N00000000000";
    private static final String THEIR_CODE = "theirs";

    private static String theirActivity = "";
    private static String theirRegistration = "";
    private static String theirCheckInCode = "";

    @Autowired
    private DraftActivity draft;

    @Autowired
    private PublishActivity publish;

    @Autowired
    private RegisterForActivity register;

    @Autowired
    private KnownUnits units;

    @Autowired
    private KnownChambers chambers;

    @Override
    protected void sow(String mark) {
        boolean theirs = mark.equals(CANARY);
        String unit = theirs ? THEIR_UNIT : "our-unit";
        chambers.learn(theirs ? THEIR_CODE : "ours");
        units.learn(new KnownUnit(unit, "长江实业" + mark, KnownUnit.ACTIVE, 1));
        String activity = draft.draft(new ActivityPlan(
                "茶会" + mark,
                "介绍" + mark,
                Instant.parse("2099-01-01T01:00:00Z"),
                Instant.parse("2099-01-01T09:00:00Z"),
                "会所" + mark,
                20,
                new Fee(Money.ofYuan("300"), RefundRule.UNTIL, Instant.parse("2098-12-01T00:00:00Z"), 20)));
        publish.publish(activity);
        Attendee attendee = new Attendee(unit, theirs ? THEIR_PERSON : "our-person", "张三" + mark, null);
        if (register.register(activity, attendee, false) instanceof Registering.AwaitingPayment(var place) && theirs) {
            theirActivity = activity;
            theirRegistration = place.id();
            theirCheckInCode = place.checkInCode();
        }
    }

    @Override
    protected Map<String, String> theirIds() {
        return Map.of(
                "activities.id", theirActivity,
                "activityId", theirActivity,
                "registrations.id", theirRegistration,
                "registrationId", theirRegistration,
                "id", theirRegistration,
                "unitId", THEIR_UNIT,
                "personId", THEIR_PERSON,
                "code", theirCheckInCode,
                "chambers.code", THEIR_CODE);
    }
}
