package io.huishu.notify.notice;

import io.huishu.chassis.fact.Outbox;
import io.huishu.chassis.id.Ids;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.notify.person.Contact;
import io.huishu.notify.person.Contacts;
import io.huishu.notify.person.UnitNames;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells everybody who acts for a unit that its dues have arrived: in the inbox at once, in WeChat soon after. */
@Component
public class TellDuesSettled {
    private static final String LINK = "/receipts";

    private final Notices notices;
    private final Contacts contacts;
    private final UnitNames names;
    private final Slots slots;
    private final Outbox outbox;
    private final Ids ids;
    private final BusinessTime time;

    public TellDuesSettled(
            Notices notices,
            Contacts contacts,
            UnitNames names,
            Slots slots,
            Outbox outbox,
            Ids ids,
            BusinessTime time) {
        this.notices = notices;
        this.contacts = contacts;
        this.names = names;
        this.slots = slots;
        this.outbox = outbox;
        this.ids = ids;
        this.time = time;
    }

    /** A charge is told of once, however often it is heard of. */
    @Transactional
    public void tell(SettledDues dues) {
        if (notices.madeFor(NoticeKind.DUES_SETTLED, dues.chargeId())) {
            return;
        }
        Instant now = time.now();
        String unit = names.of(dues.unitId());
        Notice notice = Notice.of(
                ids.next(),
                NoticeKind.DUES_SETTLED,
                dues.chargeId(),
                DuesSettledText.title(dues),
                DuesSettledText.body(dues, unit),
                LINK,
                now);
        List<Delivery> deliveries =
                deliveries(notice, contacts.ofUnit(dues.unitId()), slots.write(DuesSettledText.slots(dues, unit)), now);
        notices.add(notice, deliveries);
        deliveries.stream()
                .filter(delivery -> delivery.state() == DeliveryState.SENT)
                .map(NoticeDelivered::of)
                .forEach(outbox::append);
    }

    private List<Delivery> deliveries(Notice notice, List<Contact> people, String wechatSlots, Instant now) {
        List<Delivery> deliveries = new ArrayList<>();
        Set<String> inInbox = new HashSet<>();
        for (Contact contact : people) {
            Recipient person = new Recipient(contact.personId(), contact.name(), contact.unitId());
            if (inInbox.add(contact.personId())) {
                deliveries.add(Delivery.toInbox(ids.next(), notice.id(), person, now));
            }
            deliveries.add(Delivery.toWechat(
                    ids.next(), notice.id(), person, contact.appid(), contact.openid(), wechatSlots, now));
        }
        return deliveries;
    }
}
