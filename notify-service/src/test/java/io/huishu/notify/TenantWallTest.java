package io.huishu.notify;

import io.huishu.chassis.id.Ids;
import io.huishu.chassis.test.TenantWallRules;
import io.huishu.notify.notice.Delivery;
import io.huishu.notify.notice.Notice;
import io.huishu.notify.notice.NoticeKind;
import io.huishu.notify.notice.Notices;
import io.huishu.notify.notice.Recipient;
import io.huishu.notify.official.Followers;
import io.huishu.notify.official.KnownChamber;
import io.huishu.notify.official.KnownChambers;
import io.huishu.notify.official.MenuTasks;
import io.huishu.notify.person.Contact;
import io.huishu.notify.person.Contacts;
import io.huishu.notify.person.UnitNames;
import io.huishu.notify.subscription.Consents;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;

/** No row here waits for anything, so that nothing but the sweep could change one. */
@NotifyHouse
class TenantWallTest extends TenantWallRules {
    private static final String THEIR_UNIT = "01KBTHE1RVN1T0000000000000";
    private static final String THEIR_PERSON = "01KBTHE1RPERS0N00000000000";
    private static final String THEIR_OFFICIAL = "wxtheirofficial000";

    private static String theirNotice = "";
    private static String theirDelivery = "";

    @Autowired
    private Notices notices;

    @Autowired
    private Contacts contacts;

    @Autowired
    private UnitNames units;

    @Autowired
    private Consents consents;

    @Autowired
    private KnownChambers chambers;

    @Autowired
    private Followers followers;

    @Autowired
    private MenuTasks menus;

    @Autowired
    private Ids ids;

    @Override
    protected void sow(String mark) {
        boolean theirs = mark.equals(CANARY);
        String unit = theirs ? THEIR_UNIT : "our-unit";
        String person = theirs ? THEIR_PERSON : "our-person";
        String official = theirs ? THEIR_OFFICIAL : "wxourofficial00000";
        Instant now = Instant.parse("2026-11-23T02:00:00Z");
        units.learn(unit, "长江实业" + mark, 1);
        contacts.learn(new Contact(person, unit, "张三" + mark, "wx1", theirs ? "oTheirs" : "oOurs"));
        consents.grant(person, "tmpl-1");
        chambers.learn(new KnownChamber(theirs ? "theirs" : "ours", "联合会" + mark));
        chambers.learnOfficial(official, 1);
        menus.ask(official, Instant.parse("2099-01-01T00:00:00Z"));
        menus.done(official);
        followers.follow(official, theirs ? "oTheirs" : "oOurs", "lead-" + mark, now);
        followers.firstTime(theirs ? "theirs/1" : "ours/1", now);
        Notice notice =
                Notice.of(ids.next(), NoticeKind.DUES_SETTLED, ids.next(), "到账" + mark, "到账" + mark, "/receipts", now);
        Delivery delivery = Delivery.toInbox(ids.next(), notice.id(), new Recipient(person, "张三" + mark, unit), now);
        notices.add(notice, List.of(delivery));
        if (theirs) {
            theirNotice = notice.id();
            theirDelivery = delivery.id();
        }
    }

    @Override
    protected Map<String, String> theirIds() {
        return Map.of(
                "notices.id", theirNotice,
                "noticeId", theirNotice,
                "inbox.id", theirDelivery,
                "id", theirDelivery,
                "unitId", THEIR_UNIT,
                "personId", THEIR_PERSON,
                "templateIds", "tmpl-1",
                "appid", THEIR_OFFICIAL,
                "openid", "oTheirs");
    }
}
